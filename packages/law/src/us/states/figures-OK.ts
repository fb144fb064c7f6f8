// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Oklahoma */
export const figures: StateFigures = {
  state: 'OK',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
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
    {"title":"OKDHS Appendix C-4, Child Care Eligibility/Copayment Chart","href":"https://oklahoma.gov/content/dam/ok/en/okdhs/documents/searchcenter/okdhsformresults/c-4.pdf#page=2"},
    {"title":"OAC 340:40-7-13","href":"https://okrules.elaws.us/oac/340:40-7-13"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"OAC 340:10-3-59(a)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-59"},
    {"title":"OKDHS Appendix C-1, Schedule IX-A","href":"https://www.okdhslive.org/popups/IncomeStandardsPopup.aspx"},
    {"title":"OAC 340:10-3-27(a)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-27"},
    {"title":"OAC 340:10-3-33(1)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-33"},
    {"title":"OAC 340:10-3-33(2)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-33"},
    {"title":"OAC 340:10-3-33(b)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-33"},
    {"title":"OAC 340:10-3-59(c)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-59"},
    {"title":"OAC 340:10-3-2(c)","href":"https://www.law.cornell.edu/regulations/oklahoma/OAC-340-10-3-2"},
    {"title":"OKDHS Appendix C-1, Schedule IX","href":"https://www.okdhslive.org/popups/IncomeStandardsPopup.aspx"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"68 O.S. § 2357.43, with the federal figures of 2020: Rev. Proc. 2019-44"},
    {"title":"OKDHS Appendix C-1 (7/1/2026), Schedule VIII.A","href":"https://oklahoma.gov/content/dam/ok/en/okdhs/documents/searchcenter/okdhsformresults/c-1.pdf#page=3"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 388, sources: [0, 1] },
      { from: '2024-10-01', value: 401, sources: [0, 2] },
      { from: '2025-10-01', value: 412, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 334, sources: [0, 1] },
      { from: '2024-10-01', value: 345, sources: [0, 2] },
      { from: '2025-10-01', value: 354, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 48, sources: [0, 1] },
      { from: '2025-10-01', value: 49, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [5, 6] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: Infinity, sources: [8] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [9, 10] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 83103, sources: [11, 12] },
      { from: '2024-10-01', value: 90026, sources: [12, 13] },
      { from: '2025-10-01', value: 93937, sources: [13, 12] },
      { from: '2026-10-01', value: 96528, sources: [14, 13] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.3, sources: [15, 16] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [15, 16] },
    ],
    'childCare.planMonthly': [
      { from: '2025-10-01', value: [3460, 4525, 5589, 6654, 7718, 8783, 8983, 9182, 9382, 9582], sources: [17, 18] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.1, sources: [19, 20] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.1, sources: [20, 21] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.1, sources: [20, 21] },
    ],
    'medicaid.pregnant': [
      { from: '2023-01-01', value: 2.1, sources: [22, 23] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.46, sources: [24] },
    ],
    'medicaid.adult': [
      { from: '2021-07-01', value: 1.38, sources: [25, 26] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 2000, sources: [27] },
      { from: '2024-01-01', value: 9430, sources: [27] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [28, 29] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 3000, sources: [30] },
      { from: '2024-01-01', value: 14130, sources: [30] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [31, 28] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [32] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.1, sources: [22, 33] },
    ],
    'tanf.payment': [
      { from: '1996-10-01', value: [180, 225, 292, 361, 422, 483, 544, 598, 650], sources: [34, 35] },
    ],
    'tanf.need': [
      { from: '1996-10-01', value: [398, 499, 645, 798, 933, 1068, 1203, 1323, 1436], sources: [36, 35] },
    ],
    'tanf.grossOfNeed': [
      { from: '1996-10-01', value: 1.85, sources: [36, 35] },
    ],
    'tanf.flat': [
      { from: '1996-10-01', value: 120, sources: [37] },
    ],
    'tanf.flatLong': [
      { from: '1996-10-01', value: 240, sources: [37] },
    ],
    'tanf.longHours': [
      { from: '1996-10-01', value: 30, sources: [37] },
    ],
    'tanf.restShare': [
      { from: '1996-10-01', value: 0.5, sources: [38] },
    ],
    'tanf.careYoung': [
      { from: '1996-10-01', value: 200, sources: [39] },
    ],
    'tanf.careOlder': [
      { from: '1996-10-01', value: 175, sources: [39] },
    ],
    'tanf.minimum': [
      { from: '1996-10-01', value: 10, sources: [40] },
    ],
    'tanf.assets': [
      { from: '1996-10-01', value: [1000], sources: [41, 42] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 5, 0, 2, 0, 5, 0, 5, 0, 4, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 1, 0, 3, 0, 3, 0, 5, 0, 3, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 3, 0, 4, 0, 4, 0, 5, 0, 4, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 4, 0, 5, 0, 1, 0, 5, 0, 5, 0, 5, 0, 4, 0, 4, 0, 5, 0, 5, 0, 5, 0, 5], sources: [43] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 40000, sources: [43] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 341, 329, 268, 278, 371], sources: [44] },
      { from: '2026-01-01', value: [0, 404, 393, 336, 338, 465], sources: [44] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.05, 0.05, 0.05, 0.05], sources: [45] },
    ],
    'stateCredits.mostOf2020': [
      { from: '2025-01-01', value: [538, 3584, 5920, 6660], sources: [45] },
    ],
    'stateCredits.fallStartOf2020': [
      { from: '2025-01-01', value: [8790, 19330, 19330, 19330], sources: [45] },
    ],
    'stateCredits.jointMoreOf2020': [
      { from: '2025-01-01', value: 5890, sources: [45] },
    ],
    'stateCredits.investmentMostOf2020': [
      { from: '2025-01-01', value: 3650, sources: [45] },
    ],
    'stateCredits.pensionLeftOut': [
      { from: '2025-01-01', value: 10000, sources: [45] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [40, 40, 40], sources: [46] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [40, 40, 40], sources: [46] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 40000, sources: [47] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 9, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 17, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 14, 0, 37, 0, 34, 0, 9, 0, 38, 0, 9, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 9, 0, 49, 0, 18, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 55, 0, 56, 0, 57, 0, 18, 0, 58, 0, 59, 0, 60, 0, 61, 0, 62, 0, 18, 0, 18, 0, 16, 0, 63, 0, 64, 0, 65], sources: [47] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [61500, 93500, 73600, 76900, 70800, 79900, 73800, 71800, 97300, 80400, 71300, 65200, 99100, 63200, 79600, 84500, 65600, 95000, 81400, 75200, 78000, 78100, 87000, 75600, 96000, 78400, 73400, 55300, 78200, 66500, 85200, 61700, 68700, 77500, 82100, 61800, 69300, 78800, 70600, 62000, 87300, 68600, 76200, 84800, 74100, 95300, 70900, 65900, 72600, 64800, 76400, 98800, 74600, 84200, 82200, 64900, 79000, 62100, 76800, 81500, 84600, 67200, 77900, 88500, 76000], sources: [47] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 43050, 49200, 55350, 61500, 66450, 71350, 76300, 81200, 42750, 48800, 54900, 60950, 65850, 70750, 75600, 80500, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 54500, 62300, 70100, 77850, 84100, 90350, 96550, 102800, 45050, 51450, 57900, 64300, 69450, 74600, 79750, 84900, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 50300, 57500, 64700, 71850, 77600, 83350, 89100, 94850, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 44600, 51000, 57350, 63700, 68800, 73900, 79000, 84100, 47350, 54100, 60850, 67600, 73050, 78450, 83850, 89250, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 45600, 52100, 58600, 65100, 70350, 75550, 80750, 85950, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 43700, 49950, 56200, 62400, 67400, 72400, 77400, 82400, 43750, 50000, 56250, 62500, 67500, 72500, 77500, 82500, 48750, 55700, 62650, 69600, 75200, 80750, 86350, 91900, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 43800, 50050, 56300, 62550, 67600, 72600, 77600, 82600, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 47750, 54550, 61350, 68150, 73650, 79100, 84550, 90000, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 43400, 49600, 55800, 62000, 67000, 71950, 76900, 81850, 46000, 52600, 59150, 65700, 71000, 76250, 81500, 86750, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 44150, 50450, 56750, 63050, 68100, 73150, 78200, 83250, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 48900, 55900, 62900, 69850, 75450, 81050, 86650, 92250, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42700, 48800, 54900, 60950, 65850, 70750, 75600, 80500, 47500, 54300, 61100, 67850, 73300, 78750, 84150, 89600, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 53400, 61000, 68650, 76250, 82350, 88450, 94550, 100650, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 42800, 48900, 55000, 61100, 66000, 70900, 75800, 80700, 51250, 58550, 65850, 73200, 79050, 84900, 90800, 96600, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 47150, 53900, 60650, 67350, 72750, 78150, 83550, 88950, 45700, 52200, 58750, 65250, 70500, 75700, 80950, 86150, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 44250, 50600, 56900, 63200, 68300, 73350, 78400, 83450, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 43050, 49200, 55350, 61450, 66400, 71300, 76200, 81150, 45650, 52200, 58700, 65200, 70450, 75650, 80850, 86100, 47400, 54200, 60950, 67700, 73150, 78550, 83950, 89400, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 43650, 49850, 56100, 62300, 67300, 72300, 77300, 82250, 49600, 56650, 63750, 70800, 76500, 82150, 87800, 93500, 44150, 50450, 56750, 63050, 68100, 73150, 78200, 83250], sources: [47] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26950, 30800, 34650, 38450, 41550, 44650, 47700, 50800, 26700, 30500, 34300, 38100, 41200, 44250, 47300, 50350, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 34100, 38950, 43800, 48650, 52550, 56450, 60350, 64250, 28150, 32200, 36200, 40200, 43450, 46650, 49850, 53100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 31450, 35950, 40450, 44900, 48500, 52100, 55700, 59300, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 27900, 31850, 35850, 39800, 43000, 46200, 49400, 52550, 29600, 33800, 38050, 42250, 45650, 49050, 52400, 55800, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 28500, 32600, 36650, 40700, 44000, 47250, 50500, 53750, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 27300, 31200, 35100, 39000, 42150, 45250, 48400, 51500, 27350, 31250, 35150, 39050, 42200, 45300, 48450, 51550, 30450, 34800, 39150, 43500, 47000, 50500, 53950, 57450, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 27400, 31300, 35200, 39100, 42250, 45400, 48500, 51650, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 29850, 34100, 38350, 42600, 46050, 49450, 52850, 56250, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 27150, 31000, 34900, 38750, 41850, 44950, 48050, 51150, 28750, 32850, 36950, 41050, 44350, 47650, 50950, 54200, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 27600, 31550, 35500, 39400, 42600, 45750, 48900, 52050, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 30600, 34950, 39300, 43650, 47150, 50650, 54150, 57650, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26700, 30500, 34300, 38100, 41150, 44200, 47250, 50300, 29700, 33950, 38200, 42400, 45800, 49200, 52600, 56000, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 33400, 38150, 42900, 47650, 51500, 55300, 59100, 62900, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26750, 30600, 34400, 38200, 41300, 44350, 47400, 50450, 32050, 36600, 41150, 45750, 49350, 53050, 56750, 60350, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 29500, 33700, 37900, 42100, 45500, 48850, 52250, 55600, 28600, 32650, 36700, 40800, 44100, 47350, 50600, 53900, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 27650, 31600, 35550, 39500, 42700, 45850, 49000, 52150, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 26900, 30750, 34600, 38400, 41500, 44550, 47650, 50700, 28550, 32600, 36700, 40750, 44050, 47300, 50550, 53800, 29650, 33850, 38100, 42300, 45700, 49100, 52500, 55850, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 27300, 31200, 35100, 38950, 42100, 45200, 48300, 51450, 31000, 35400, 39850, 44250, 47800, 51350, 54900, 58450, 27600, 31550, 35500, 39400, 42600, 45750, 48900, 52050], sources: [47] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16150, 21640, 27320, 33000, 38680, 44360, 47700, 50800, 16000, 21640, 27320, 33000, 38680, 44250, 47300, 50350, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 16900, 21640, 27320, 33000, 38680, 44360, 49850, 53100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16750, 21640, 27320, 33000, 38680, 44360, 49400, 52550, 17750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 17100, 21640, 27320, 33000, 38680, 44360, 50040, 53750, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16400, 21640, 27320, 33000, 38680, 44360, 48400, 51500, 16450, 21640, 27320, 33000, 38680, 44360, 48450, 51550, 18300, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16450, 21640, 27320, 33000, 38680, 44360, 48500, 51650, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 17900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16300, 21640, 27320, 33000, 38680, 44360, 48050, 51150, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54200, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16600, 21640, 27320, 33000, 38680, 44360, 48900, 52050, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16000, 21640, 27320, 33000, 38680, 44200, 47250, 50300, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 20050, 22900, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16050, 21640, 27320, 33000, 38680, 44350, 47400, 50450, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 17700, 21640, 27320, 33000, 38680, 44360, 50040, 55600, 17150, 21640, 27320, 33000, 38680, 44360, 50040, 53900, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16600, 21640, 27320, 33000, 38680, 44360, 49000, 52150, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16150, 21640, 27320, 33000, 38680, 44360, 47650, 50700, 17150, 21640, 27320, 33000, 38680, 44360, 50040, 53800, 17800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 16350, 21640, 27320, 33000, 38680, 44360, 48300, 51450, 18600, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16600, 21640, 27320, 33000, 38680, 44360, 48900, 52050], sources: [47] },
    ],
  },
}
