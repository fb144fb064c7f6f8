// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Alabama */
export const figures: StateFigures = {
  state: 'AL',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Alabama Child Care Fact Sheet (Initial Eligibility Monthly Income Scale)","href":"https://dhr.alabama.gov/wp-content/uploads/2024/01/Child-Care-Fact-Sheet-2024.pdf"},
    {"title":"Alabama CCDF State Plan 2025-2027, Section 2.2.4","href":"https://dhr.alabama.gov/wp-content/uploads/2023/04/2025-2027-CCDF-State-Plan-with-Approval-Letter.pdf#page=26"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Alabama approved state plan S25 (AL-13-0021-MM1) - under-18 base, student option unchecked (conflicts with current admin code)","href":"https://www.medicaid.gov/State-resource-center/Medicaid-State-Plan-Amendments/Downloads/AL/AL-13-0021-MM1.pdf#page=12"},
    {"title":"42 CFR 435.4 - definition of dependent child","href":"https://www.law.cornell.edu/cfr/text/42/435.4"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Alabama 2024 TANF State Plan - Payment Standards (60% increase effective October 2023)","href":"https://dhr.alabama.gov/wp-content/uploads/2024/09/2024-State-Plan-TANF.pdf#page=23"},
    {"title":"Alabama 2021 TANF State Plan - Attachment E Payment Standards","href":"https://dhr.alabama.gov/wp-content/uploads/2021/09/2021-TANF-State-Plan.pdf#page=21"},
    {"title":"Alabama DHR Public Assistance Payment Manual - Section 3215.B Work Expenses (prior 20% rate)","href":"https://dhr.alabama.gov/wp-content/uploads/2022/04/Appendix-N-Sec-2-Public-Assistance-Payment-Manual.pdf#page=37"},
    {"title":"Ala. Admin. Code r. 660-2-2-.30(2)(b) - Income (deduct the first 30% of gross earnings), effective 05/15/2022","href":"https://admincode.legislature.state.al.us/api/chapter/660-2-2"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 601, sources: [0, 1] },
      { from: '2024-10-01', value: 616, sources: [0, 2] },
      { from: '2025-10-01', value: 637, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 434, sources: [0, 1] },
      { from: '2024-10-01', value: 454, sources: [0, 2] },
      { from: '2025-10-01', value: 466, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 52, sources: [0, 1] },
      { from: '2025-10-01', value: 53, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.4, sources: [5, 6] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 175, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.allElderly': [
      { from: '2015-10-01', value: 1, sources: [10] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [11, 12] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 88407, sources: [13, 14] },
      { from: '2024-10-01', value: 95455, sources: [14, 15] },
      { from: '2025-10-01', value: 98700, sources: [15, 14] },
      { from: '2026-10-01', value: 102377, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [17, 18] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-01-01', value: 1.8, sources: [19, 20] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.46, sources: [21, 22] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.46, sources: [22, 23] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.46, sources: [22, 23] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.46, sources: [24, 23] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.18, sources: [25] },
    ],
    'medicaid.parentChildUnder': [
      { from: '2014-01-01', value: 19, sources: [26, 27] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [28, 29] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [30, 31] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [32, 30] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [33] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [34, 35] },
      { from: '2024-01-01', value: 1, sources: [35, 36] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.17, sources: [37, 38] },
    ],
    'chip.fromConception': [
      { from: '2024-01-01', value: 3.17, sources: [39, 40] },
    ],
    'tanf.payment': [
      { from: '2023-10-01', value: [264, 304, 344, 392, 440, 488, 536, 584, 632, 680, 728, 776, 824, 872, 920, 968], sources: [41, 42] },
    ],
    'tanf.firstShare': [
      { from: '2022-05-15', value: 0.3, sources: [43, 44] },
    ],
    'tanf.careInFull': [
      { from: '2022-05-15', value: 1, sources: [43, 44] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [42, 41] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 11, 0, 13, 0, 13, 0, 3, 0, 3, 0, 13, 0, 13, 0, 1, 0, 13, 0, 13, 0, 3, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 7, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 13, 0, 11, 0, 13, 0, 8, 0, 13, 0, 13, 0, 6, 0, 12, 0, 12, 0, 6, 0, 6, 0, 13, 0, 3, 0, 13, 0, 7, 0, 5, 0, 2, 0, 9, 0, 11, 0, 13, 0, 9, 0, 13, 0, 13, 0, 13, 0, 10, 0, 13, 0, 11, 0, 5, 0, 13, 0, 13, 0, 13, 0, 13, 0, 4, 0, 3, 0, 3, 0, 13, 0, 13, 0, 13, 0, 12, 0, 3, 0, 13, 0, 13, 0, 13], sources: [45] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 1000, sources: [45] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 255, 263, 273, 270, 262, 246, 277, 264, 294, 249, 277, 252, 256], sources: [46] },
      { from: '2026-01-01', value: [0, 297, 341, 324, 341, 326, 312, 326, 311, 339, 315, 316, 297, 315], sources: [46] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.5748, 1.5748, 1.5748, 1.5748, 1.5811, 1.6126, 1.6504, 1.7118, 1.7622, 1.7874, 1.8252, 1.863, 1.8866, 1.9118, 1.9244, 1.937, 1.9496, 1.9622, 1.9874, 2.0126, 2.0504, 2.0866, 2.137, 2.2, 2.274, 2.3622, 2.4614, 2.5748, 2.6866, 2.8126, 2.937, 3.074, 3.2126, 3.3622, 3.5118, 3.674, 3.8378, 4.0126, 4.0992, 4.274, 4.4252, 4.5244, 4.6488, 4.7244], sources: [47] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 1000, sources: [48] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 1, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 29, 0, 33, 0, 4, 0, 34, 0, 16, 0, 35, 0, 36, 0, 37, 0, 1, 0, 38, 0, 37, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 1, 0, 35, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 4, 0, 4, 0, 49, 0, 50, 0, 51, 0, 31, 0, 52, 0, 53, 0, 54, 0, 7], sources: [48] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [88800, 102400, 69900, 104100, 46700, 66300, 72300, 66700, 73600, 85100, 74900, 75600, 74200, 77400, 87100, 95900, 58000, 73400, 73900, 67800, 82900, 76500, 51400, 70100, 71900, 78600, 68600, 70900, 79300, 45700, 93000, 84400, 69700, 68700, 88600, 108900, 115100, 55500, 83900, 72100, 89900, 83300, 65700, 41500, 67000, 76400, 73800, 85800, 52700, 76100, 77600, 78100, 89600, 57700], sources: [48] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [49750, 56850, 63950, 71050, 76750, 82450, 88150, 93800, 57300, 65450, 73650, 81800, 88350, 94900, 101450, 108000, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 58350, 66650, 75000, 83300, 90000, 96650, 103300, 110000, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 47700, 54500, 61300, 68100, 73550, 79000, 84450, 89900, 41950, 47950, 53950, 59900, 64700, 69500, 74300, 79100, 42350, 48400, 54450, 60500, 65350, 70200, 75050, 79900, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 43350, 49550, 55750, 61900, 66900, 71850, 76800, 81750, 48800, 55800, 62750, 69700, 75300, 80900, 86450, 92050, 50750, 58000, 65250, 72450, 78250, 84050, 89850, 95650, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 46450, 53050, 59700, 66300, 71650, 76950, 82250, 87550, 42850, 49000, 55100, 61200, 66100, 71000, 75900, 80800, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 44050, 50350, 56650, 62900, 67950, 73000, 78000, 83050, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 44450, 50800, 57150, 63450, 68550, 73650, 78700, 83800, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 52100, 59550, 67000, 74400, 80400, 86350, 92300, 98250, 47250, 54000, 60750, 67500, 72900, 78300, 83700, 89100, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 49650, 56750, 63850, 70900, 76600, 82250, 87950, 93600, 58700, 67100, 75500, 83850, 90550, 97250, 104000, 110700, 64500, 73700, 82900, 92100, 99500, 106850, 114250, 121600, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 47000, 53700, 60400, 67100, 72500, 77850, 83250, 88600, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 45800, 52350, 58900, 65450, 70700, 75950, 81150, 86400, 46700, 53350, 60000, 66650, 72000, 77350, 82650, 88000, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 42800, 48900, 55000, 61100, 66000, 70900, 75800, 80700, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 47450, 54200, 60950, 67750, 73200, 78600, 84000, 89450, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350, 42650, 48750, 54850, 60900, 65800, 70650, 75550, 80400, 43500, 49700, 55900, 62100, 67100, 72050, 77050, 82000, 43750, 50000, 56250, 62500, 67500, 72500, 77500, 82500, 48200, 55100, 61950, 68850, 74400, 79900, 85400, 90900, 41550, 47500, 53450, 59350, 64100, 68850, 73600, 78350], sources: [48] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [31100, 35550, 40000, 44400, 48000, 51550, 55100, 58650, 35800, 40900, 46000, 51150, 55250, 59300, 63450, 67500, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 36450, 41650, 46850, 52050, 56250, 60400, 64550, 68750, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 29800, 34050, 38300, 42550, 46000, 49400, 52800, 56200, 26250, 30000, 33750, 37450, 40450, 43450, 46450, 49450, 26500, 30250, 34050, 37800, 40850, 43850, 46900, 49900, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 27100, 31000, 34850, 38700, 41800, 44900, 48000, 51100, 30500, 34850, 39200, 43550, 47050, 50550, 54050, 57500, 31700, 36250, 40800, 45300, 48950, 52550, 56200, 59800, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 29050, 33200, 37350, 41450, 44800, 48100, 51400, 54750, 26800, 30600, 34450, 38250, 41350, 44400, 47450, 50500, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 27550, 31450, 35400, 39300, 42450, 45600, 48750, 51900, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 27800, 31750, 35700, 39650, 42850, 46000, 49200, 52350, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 32550, 37200, 41850, 46500, 50250, 53950, 57700, 61400, 29550, 33800, 38000, 42200, 45600, 49000, 52350, 55750, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 31050, 35450, 39900, 44300, 47850, 51400, 54950, 58500, 36700, 41950, 47150, 52400, 56600, 60800, 65000, 69150, 40300, 46050, 51800, 57550, 62200, 66800, 71400, 76000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 29400, 33600, 37800, 41950, 45350, 48700, 52050, 55400, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 28650, 32750, 36850, 40900, 44200, 47450, 50750, 54000, 29200, 33350, 37500, 41650, 45000, 48350, 51650, 55000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26750, 30600, 34400, 38200, 41300, 44350, 47400, 50450, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 29600, 33850, 38100, 42350, 45750, 49100, 52500, 55850, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000, 26650, 30450, 34250, 38050, 41100, 44150, 47200, 50250, 27200, 31050, 34950, 38800, 41950, 45050, 48150, 51250, 27350, 31250, 35150, 39050, 42200, 45300, 48450, 51550, 30100, 34400, 38700, 43050, 46500, 49900, 53400, 56850, 26000, 29700, 33400, 37100, 40100, 43050, 46050, 49000], sources: [48] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [18700, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24600, 27650, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 17900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43450, 46450, 49450, 15960, 21640, 27320, 33000, 38680, 43850, 46900, 49900, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 16250, 21640, 27320, 33000, 38680, 44360, 48000, 51100, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19050, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 17400, 21640, 27320, 33000, 38680, 44360, 50040, 54750, 16100, 21640, 27320, 33000, 38680, 44360, 47450, 50500, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 16550, 21640, 27320, 33000, 38680, 44360, 48750, 51900, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 16700, 21640, 27320, 33000, 38680, 44360, 49200, 52350, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 19550, 22350, 27320, 33000, 38680, 44360, 50040, 55720, 17750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 18650, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 24200, 27650, 31100, 34550, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55400, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 17200, 21640, 27320, 33000, 38680, 44360, 50040, 54000, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 55000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 16050, 21640, 27320, 33000, 38680, 44350, 47400, 50450, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 17800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000, 16000, 21640, 27320, 33000, 38680, 44150, 47200, 50250, 16350, 21640, 27320, 33000, 38680, 44360, 48150, 51250, 16450, 21640, 27320, 33000, 38680, 44360, 48450, 51550, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43050, 46050, 49000], sources: [48] },
    ],
  },
}
