// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Nebraska */
export const figures: StateFigures = {
  state: 'NE',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"USDA Broad-based Categorical Eligibility","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Nebraska DHHS LB485 FAQ, Background","href":"https://dhhs.ne.gov/Child%20Care%20Documents/LB%20485%20FAQ.pdf#page=1"},
    {"title":"Neb. Rev. Stat. § 68-1206(2)(a)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1206"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Nebraska Legislature 2024 TANF Report (2023)","href":"https://nebraskalegislature.gov/pdf/reports/fiscal/2024_tanf_report.pdf#page=4"},
    {"title":"ACF-202 TANF Caseload Reduction Report (2017, 2019 SON values)","href":"https://dhhs.ne.gov/Documents/Nebraska-State-TANF-Plan-2025.pdf#page=3"},
    {"title":"Neb. Rev. Stat. 43-512(3)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=43-512"},
    {"title":"Neb. Rev. Stat. 68-1726(3)(a)(i)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1726"},
    {"title":"Neb. Rev. Stat. 68-1726(3)(a)(ii)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1726"},
    {"title":"Neb. Rev. Stat. 68-1726(1)","href":"https://nebraskalegislature.gov/laws/statutes.php?statute=68-1726"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Neb. Rev. Stat. § 77-2715.07"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 580, sources: [0, 1] },
      { from: '2024-10-01', value: 599, sources: [0, 2] },
      { from: '2025-10-01', value: 615, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 303, sources: [0, 1] },
      { from: '2024-10-01', value: 313, sources: [0, 2] },
      { from: '2025-10-01', value: 321, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 60, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 52, sources: [0, 1] },
      { from: '2024-10-01', value: 53, sources: [0, 2] },
      { from: '2025-10-01', value: 54, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2016-10-01', value: 0.49, sources: [4, 5] },
    ],
    'snap.broadBased.gross': [
      { from: '2021-06-01', value: 1.65, sources: [6, 7] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: Infinity, sources: [8] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [9, 10] },
    ],
    'snap.broadBased.assets': [
      { from: '2015-10-01', value: 25000, sources: [11] },
    ],
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [12, 13] },
      { from: '2026-07-01', value: 1, sources: [12, 13] },
      { from: '2032-07-01', value: 0, sources: [12, 13] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 102274, sources: [14, 15] },
      { from: '2024-10-01', value: 112961, sources: [15, 16] },
      { from: '2025-10-01', value: 118162, sources: [16, 15] },
      { from: '2026-10-01', value: 121844, sources: [17, 16] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [18, 19] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [18, 19] },
    ],
    'childCare.planOfPoverty': [
      { from: '2021-08-27', value: 1.3, sources: [20, 21] },
      { from: '2021-08-28', value: 1.85, sources: [20, 21] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.18, sources: [22, 23] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.18, sources: [23, 24] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.18, sources: [23, 24] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.99, sources: [25, 24] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.63, sources: [26] },
    ],
    'medicaid.adult': [
      { from: '2021-01-01', value: 1.38, sources: [27, 28] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [29] },
      { from: '2024-01-01', value: 12, sources: [30] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 4000, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [32, 33] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 392, sources: [34] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 4000, sources: [34] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [35] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [36, 32] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 392, sources: [34] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [34] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [34] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [37, 38] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [37, 39] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.02, sources: [40, 41] },
    ],
    'tanf.need': [
      { from: '2023-07-01', value: [683, 843, 1003, 1163, 1323, 1483, 1643, 1803, 1963, 2123], beyond: 160, sources: [42, 43] },
      { from: '2025-07-01', value: [727, 897, 1067, 1237, 1407, 1577, 1747, 1917, 2087, 2257], beyond: 170, sources: [43, 42] },
    ],
    'tanf.paymentOfNeed': [
      { from: '2015-09-01', value: 0.55, sources: [44] },
    ],
    'tanf.fillsGap': [
      { from: '2015-09-01', value: 1, sources: [44] },
    ],
    'tanf.firstShare': [
      { from: '2015-09-01', value: 0.2, sources: [45] },
    ],
    'tanf.firstShareAlready': [
      { from: '2015-09-01', value: 0.5, sources: [46] },
    ],
    'tanf.assets': [
      { from: '2015-07-01', value: [4000, 6000], sources: [47] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [43, 42] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 3, 0, 3, 0, 4, 0, 4, 0, 3, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 1, 0, 3, 0, 2, 0, 3, 0, 4, 0, 4, 0, 4, 0, 3, 0, 3, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 3, 0, 1, 0, 4, 0, 2, 0, 3, 0, 4, 0, 3, 0, 2, 0, 4, 0, 3, 0, 4, 0, 4, 0, 3, 0, 3, 0, 3, 0, 3, 0, 4, 0, 4, 0, 3, 0, 4, 0, 3, 0, 2, 0, 2, 0, 3, 0, 4, 0, 3, 0, 4, 0, 3, 0, 2, 0, 4, 0, 4, 0, 3, 0, 4, 0, 3, 0, 3, 0, 4, 0, 3, 0, 2, 0, 3, 0, 2, 0, 2, 0, 4, 0, 3, 0, 3, 0, 3, 0, 3, 0, 4, 0, 2, 0, 3, 0, 2, 0, 1, 0, 1, 0, 4, 0, 2, 0, 4, 0, 3, 0, 4, 0, 3, 0, 2, 0, 4, 0, 1, 0, 3, 0, 1, 0, 3, 0, 3, 0, 3, 0, 2], sources: [48] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 31000, sources: [48] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 351, 351, 368, 422], sources: [49] },
      { from: '2026-01-01', value: [0, 415, 415, 453, 495], sources: [49] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.1, 0.1, 0.1, 0.1], sources: [50] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 31000, sources: [51] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 7, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 4, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 12, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 34, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 29, 0, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 55, 0, 56, 0, 28, 0, 57, 0, 58, 0, 59, 0, 60, 0, 61, 0, 62, 0, 63, 0, 51, 0, 64, 0, 65, 0, 66, 0, 67, 0, 7, 0, 68, 0, 12, 0, 69, 0, 70, 0, 71, 0, 72, 0, 73, 0, 74, 0, 75, 0, 76, 0, 16, 0, 77, 0, 51, 0, 12, 0, 78, 0, 79, 0, 80, 0, 81], sources: [51] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [95100, 85600, 113700, 98200, 68700, 100200, 76000, 101200, 105800, 84400, 110000, 114000, 104600, 96200, 77900, 84600, 97200, 87000, 85700, 97900, 99900, 88900, 91600, 94700, 97400, 97800, 99900, 87400, 79800, 87300, 97600, 64900, 83700, 91700, 93200, 89000, 113400, 106400, 85100, 69800, 86000, 110300, 100000, 84500, 99300, 83600, 78200, 78100, 90500, 106600, 90700, 94600, 85800, 74200, 90000, 96500, 92600, 78700, 94100, 114900, 83400, 90100, 102900, 93200, 97300, 97000, 86500, 95600, 117600, 90900, 106200, 78500, 79700, 75300, 99800, 89900, 77200, 90200, 78000, 88300, 98700], sources: [51] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [53300, 60900, 68500, 76100, 82200, 88300, 94400, 100500, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 61500, 70300, 79100, 87850, 94900, 101950, 108950, 116000, 55000, 62850, 70700, 78550, 84850, 91150, 97450, 103700, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 56150, 64150, 72150, 80150, 86600, 93000, 99400, 105800, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 56700, 64800, 72900, 80950, 87450, 93950, 100400, 106900, 59300, 67750, 76200, 84650, 91450, 98200, 105000, 111750, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 61600, 70400, 79200, 88000, 95050, 102100, 109150, 116200, 63850, 73000, 82100, 91200, 98500, 105800, 113100, 120400, 58600, 67000, 75350, 83700, 90400, 97100, 103800, 110500, 53900, 61600, 69300, 76950, 83150, 89300, 95450, 101600, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 54450, 62200, 70000, 77750, 84000, 90200, 96450, 102650, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 54850, 62650, 70500, 78300, 84600, 90850, 97100, 103400, 55650, 63550, 71550, 79450, 85850, 92200, 98550, 104900, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53050, 60600, 68200, 75750, 81850, 87900, 93950, 100000, 54550, 62350, 70150, 77900, 84150, 90400, 96600, 102850, 54800, 62600, 70450, 78250, 84550, 90800, 97050, 103300, 57500, 65700, 73900, 82100, 88700, 95250, 101850, 108400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 54700, 62500, 70300, 78100, 84350, 90600, 96850, 103100, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 63500, 72600, 81650, 90700, 98000, 105250, 112500, 119750, 59600, 68100, 76600, 85100, 91950, 98750, 105550, 112350, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 61500, 70300, 79100, 87850, 94900, 101950, 108950, 116000, 56000, 64000, 72000, 80000, 86400, 92800, 99200, 105600, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 55650, 63600, 71550, 79450, 85850, 92200, 98550, 104900, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 59750, 68250, 76800, 85300, 92150, 98950, 105800, 112600, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53000, 60600, 68150, 75700, 81800, 87850, 93900, 99950, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 54050, 61800, 69500, 77200, 83400, 89600, 95750, 101950, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 64350, 73550, 82750, 91900, 99300, 106650, 114000, 121350, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 57650, 65850, 74100, 82300, 88900, 95500, 102100, 108650, 53300, 60900, 68500, 76100, 82250, 88350, 94400, 100500, 54500, 62300, 70100, 77850, 84100, 90350, 96550, 102800, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 53550, 61200, 68850, 76500, 82650, 88750, 94900, 101000, 65900, 75300, 84700, 94100, 101650, 109200, 116700, 124250, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 60800, 69450, 78150, 86800, 93800, 100700, 107650, 114600, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 55900, 63900, 71900, 79850, 86250, 92650, 99050, 105450, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 52750, 60250, 67800, 75300, 81350, 87350, 93400, 99400, 55300, 63200, 71100, 78950, 85300, 91600, 97900, 104250], sources: [51] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [33300, 38050, 42800, 47550, 51400, 55200, 59000, 62800, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 38450, 43900, 49400, 54900, 59300, 63700, 68100, 72500, 34400, 39300, 44200, 49100, 53050, 57000, 60900, 64850, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 35100, 40100, 45100, 50100, 54150, 58150, 62150, 66150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 35450, 40500, 45550, 50600, 54650, 58700, 62750, 66800, 37050, 42350, 47650, 52900, 57150, 61400, 65600, 69850, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 38500, 44000, 49500, 55000, 59400, 63800, 68200, 72600, 39900, 45600, 51300, 57000, 61600, 66150, 70700, 75250, 36650, 41850, 47100, 52300, 56500, 60700, 64900, 69050, 33700, 38500, 43300, 48100, 51950, 55800, 59650, 63500, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34050, 38900, 43750, 48600, 52500, 56400, 60300, 64200, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34300, 39200, 44100, 48950, 52900, 56800, 60700, 64650, 34750, 39750, 44700, 49650, 53650, 57600, 61600, 65550, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33150, 37900, 42650, 47350, 51150, 54950, 58750, 62550, 34100, 39000, 43850, 48700, 52600, 56500, 60400, 64300, 34250, 39150, 44050, 48900, 52850, 56750, 60650, 64550, 35950, 41050, 46200, 51300, 55450, 59550, 63650, 67750, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34200, 39050, 43950, 48800, 52750, 56650, 60550, 64450, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 39700, 45400, 51050, 56700, 61250, 65800, 70350, 74850, 37250, 42600, 47900, 53200, 57500, 61750, 66000, 70250, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 38450, 43900, 49400, 54900, 59300, 63700, 68100, 72500, 35000, 40000, 45000, 50000, 54000, 58000, 62000, 66000, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34800, 39750, 44700, 49650, 53650, 57600, 61600, 65550, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 37350, 42650, 48000, 53300, 57600, 61850, 66100, 70400, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33150, 37850, 42600, 47300, 51100, 54900, 58700, 62450, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33800, 38600, 43450, 48250, 52150, 56000, 59850, 63700, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 40250, 46000, 51750, 57450, 62050, 66650, 71250, 75850, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 36050, 41200, 46350, 51450, 55600, 59700, 63800, 67950, 33300, 38050, 42800, 47550, 51400, 55200, 59000, 62800, 34100, 38950, 43800, 48650, 52550, 56450, 60350, 64250, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 33500, 38250, 43050, 47800, 51650, 55450, 59300, 63100, 41200, 47050, 52950, 58800, 63550, 68250, 72950, 77650, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 38000, 43450, 48850, 54250, 58650, 62950, 67350, 71650, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34950, 39950, 44950, 49900, 53900, 57900, 61900, 65900, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150, 34550, 39500, 44450, 49350, 53300, 57250, 61200, 65150], sources: [51] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21050, 24050, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 22250, 25400, 28600, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 23950, 27400, 30800, 34200, 38680, 44360, 50040, 55720, 22000, 25150, 28300, 33000, 38680, 44360, 50040, 55720, 20200, 23100, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19900, 22750, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23500, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24650, 27750, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23450, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23800, 27200, 30600, 34000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20900, 23850, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19900, 22750, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20300, 23200, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 24150, 27600, 31050, 34450, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 24750, 28250, 31800, 35300, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 22800, 26050, 29300, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 21000, 24000, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 20750, 23700, 27320, 33000, 38680, 44360, 50040, 55720], sources: [51] },
    ],
  },
}
