// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Florida */
export const figures: StateFigures = {
  state: 'FL',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Florida Division of Early Learning, Sliding Fee Schedule for School Readiness Program (effective October 1, 2025), entry threshold footnote","href":"https://www.elclc.org/wp-content/uploads/2025/10/2025-2026-Sliding-Fee-Schedule-for-10012025-4-and-6-Percent.pdf#page=2"},
    {"title":"Fla. Stat. 1002.81(6)","href":"https://www.flsenate.gov/laws/statutes/2025/1002.81"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Fla. Admin. Code r. 65A-1.716(2), 65A-1.707(2); Florida Medicaid State Plan, FL-13-0015-MM1, page S14"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Florida Statutes 414.095(10) - Payment Standards","href":"https://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0400-0499/0414/Sections/0414.095.html"},
    {"title":"FL DCF ESS Program Policy Manual, Appendix A-5 - Temporary Cash Assistance Income Standards (Tier I Payment Standard column, \"$50.01/UP\"; filing unit sizes through 24)","href":"https://ffic.myflfamilies.com/manual/essfiles/30441.pdf"},
    {"title":"FL DCF ESS Program Policy Manual, Appendix A-5 - Temporary Cash Assistance Income Standards (Tier II Payment Standard column, \".01-$50\"; filing unit sizes through 24)","href":"https://ffic.myflfamilies.com/manual/essfiles/30441.pdf"},
    {"title":"FL DCF ESS Program Policy Manual, Appendix A-5 - Temporary Cash Assistance Income Standards (Tier III Payment Standard column, \"0\"; filing unit sizes through 24)","href":"https://ffic.myflfamilies.com/manual/essfiles/30441.pdf"},
    {"title":"FAC 65A-4.220 - Amount and Duration of Cash Payment","href":"https://www.law.cornell.edu/regulations/florida/Fla-Admin-Code-Ann-R-65A-4-220"},
    {"title":"Florida Statutes 414.095 - Eligibility for Temporary Cash Assistance","href":"https://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0400-0499/0414/Sections/0414.095.html"},
    {"title":"Florida DCF Policy Manual 2620.0111.01 - Income Test and Benefit Determination","href":"https://ffic.myflfamilies.com/manual/2600.pdf#page=21"},
    {"title":"Florida Statutes 414.095(11) - Earned Income Disregard","href":"https://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0400-0499/0414/Sections/0414.095.html"},
    {"title":"FL DCF ESS Program Policy Manual 2620.0111.01 - Income Test and Benefit Determination (TCA), Step 6 \"If a deficit of at least $10 results, the remainder is the amount of the benefit to be issued\" and Note \"Cash benefits are not issued for amounts less than $10.\"","href":"https://ffic.myflfamilies.com/manual/2600.pdf"},
    {"title":"Florida DCF Temporary Cash Assistance","href":"https://www.myflfamilies.com/services/public-assistance/temporary-cash-assistance"},
    {"title":"FAC 65A-1.716 - Income and Resource Criteria","href":"https://www.law.cornell.edu/regulations/florida/Fla-Admin-Code-Ann-R-65A-1-716"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 426, sources: [0, 1] },
      { from: '2024-10-01', value: 419, sources: [0, 2] },
      { from: '2025-10-01', value: 430, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 340, sources: [0, 1] },
      { from: '2024-10-01', value: 339, sources: [0, 2] },
      { from: '2025-10-01', value: 348, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 49, sources: [0, 1] },
      { from: '2024-10-01', value: 55, sources: [0, 2] },
      { from: '2025-10-01', value: 56, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [4] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [5] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 88895, sources: [6, 7] },
      { from: '2024-10-01', value: 98038, sources: [7, 8] },
      { from: '2025-10-01', value: 103063, sources: [8, 7] },
      { from: '2026-10-01', value: 108122, sources: [9, 8] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [10, 11] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [10, 11] },
    ],
    'childCare.planOfMedian': [
      { from: '2025-10-01', value: 0.55, sources: [12, 13] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.11, sources: [14, 15] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.45, sources: [15, 16] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [15, 16] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.96, sources: [17, 16] },
    ],
    'medicaid.youngAdult': [
      { from: '2023-12-01', value: 0.29, sources: [18, 19] },
    ],
    'medicaid.parentDollars': [
      { from: '2014-01-01', value: [289, 387, 486, 585, 684, 783, 882, 981, 1079, 1179], beyond: 100, sources: [20] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [21, 22] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 5000, sources: [23] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.88, sources: [24, 25] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 180, sources: [26] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 5000, sources: [26] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [27] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.88, sources: [28, 24] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 241, sources: [26] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [26] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [26] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [29, 30] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.15, sources: [31, 32] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [29, 33] },
    ],
    'tanf.payment': [
      { from: '1992-01-01', value: [180, 241, 303, 364, 426, 487, 549, 610, 671, 733, 795, 857, 919, 981, 1043, 1105, 1167, 1229, 1291, 1353, 1415, 1477, 1539, 1601], sources: [34, 35] },
    ],
    'tanf.paymentLowShelter': [
      { from: '1992-01-01', value: [153, 205, 258, 309, 362, 414, 467, 519, 570, 623, 676, 728, 781, 834, 887, 940, 993, 1046, 1099, 1152, 1205, 1258, 1311, 1364], sources: [34, 36] },
    ],
    'tanf.paymentNoShelter': [
      { from: '1996-01-01', value: [95, 158, 198, 254, 289, 346, 392, 438, 485, 534, 582, 630, 678, 726, 774, 822, 870, 918, 966, 1014, 1062, 1110, 1158, 1206], sources: [34, 37] },
    ],
    'tanf.lowShelter': [
      { from: '1992-01-01', value: 50, sources: [34, 38] },
    ],
    'tanf.grossOfPoverty': [
      { from: '1996-01-01', value: 1.85, sources: [39, 38] },
    ],
    'tanf.testFlat': [
      { from: '1996-01-01', value: 90, sources: [40] },
    ],
    'tanf.flat': [
      { from: '1996-01-01', value: 200, sources: [41] },
    ],
    'tanf.restShare': [
      { from: '1996-01-01', value: 0.5, sources: [41] },
    ],
    'tanf.minimum': [
      { from: '1996-01-01', value: 10, sources: [42] },
    ],
    'tanf.assets': [
      { from: '1996-01-01', value: [2000], sources: [43, 44] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [34, 35] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 0, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 43, 44, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 50, 0, 51, 0, 52, 0, 53, 0, 54, 0, 58, 0, 59, 0, 55, 0, 56, 0, 57, 0, 60, 0, 61, 0, 62, 0, 63, 0, 64, 0, 65, 0, 66, 0, 67], sources: [45] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 12000, sources: [45] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 338, 337, 304, 333, 278, 297, 288, 320, 313, 309, 332, 363, 312, 367, 284, 308, 320, 296, 319, 352, 445, 0, 526, 450, 357, 304, 311, 293, 297, 292, 355, 272, 427, 305, 334, 273, 347, 289, 282, 305, 293, 332, 308, 543, 360, 328, 350, 313, 298, 316, 303, 298, 306, 349, 331, 294, 317, 326, 339, 302, 361, 357, 430, 299, 290, 317, 386], sources: [46] },
      { from: '2026-01-01', value: [0, 439, 421, 409, 439, 342, 405, 376, 421, 420, 425, 437, 465, 426, 467, 408, 401, 417, 391, 407, 470, 491, 0, 756, 524, 491, 393, 402, 386, 394, 354, 463, 370, 593, 397, 427, 361, 444, 396, 391, 422, 415, 422, 408, 761, 467, 427, 491, 407, 399, 404, 395, 384, 396, 439, 453, 430, 418, 417, 469, 385, 462, 491, 569, 409, 365, 425, 538], sources: [46] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 12000, sources: [47] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 0, 0, 13, 0, 14, 0, 10, 0, 15, 0, 16, 0, 17, 0, 18, 0, 1, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 24, 0, 26, 0, 27, 0, 28, 0, 18, 0, 29, 0, 30, 0, 31, 0, 18, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 38, 39, 0, 10, 0, 40, 0, 41, 0, 30, 0, 30, 0, 42, 0, 24, 0, 24, 0, 43, 0, 44, 0, 10, 0, 37, 0, 15, 0, 35, 0, 30, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 50, 0, 51, 0, 52], sources: [47] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [99100, 103200, 98900, 81100, 97000, 102500, 67100, 97500, 81400, 108700, 121000, 83000, 65800, 60400, 92800, 114500, 82300, 99500, 58500, 80700, 59000, 71300, 65300, 104700, 75600, 63700, 105200, 65000, 75200, 97600, 105700, 68800, 75500, 65600, 109700, 84000, 102000, 89800, 129600, 106700, 72600, 107600, 83900, 73500, 104100, 68100, 61300, 76800, 90800, 100400, 97600, 74100], sources: [47] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [55550, 63450, 71400, 79300, 85650, 92000, 98350, 104700, 56350, 64400, 72450, 80500, 86950, 93400, 99850, 106300, 55400, 63300, 71200, 79100, 85450, 91800, 98100, 104450, 45450, 51950, 58450, 64900, 70100, 75300, 80500, 85700, 55800, 63800, 71750, 79700, 86100, 92500, 98850, 105250, 71000, 81150, 91300, 101400, 109550, 117650, 125750, 133850, 45300, 51750, 58200, 64650, 69850, 75000, 80200, 85350, 54050, 61800, 69500, 77200, 83400, 89550, 95750, 101950, 44700, 51100, 57500, 63850, 69000, 74100, 79200, 84300, 60900, 69600, 78300, 86950, 93950, 100900, 107850, 114800, 67800, 77450, 87150, 96800, 104550, 112300, 120050, 127800, 46500, 53150, 59800, 66400, 71750, 77050, 82350, 87650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 52250, 59700, 67150, 74600, 80600, 86550, 92550, 98500, 58450, 66800, 75150, 83450, 90150, 96850, 103500, 110200, 46100, 52700, 59300, 65850, 71150, 76400, 81700, 86950, 55750, 63700, 71650, 79600, 86000, 92350, 98750, 105100, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 48200, 55100, 61950, 68850, 74400, 79900, 85400, 90900, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 64250, 73400, 82600, 91750, 99100, 106450, 113800, 121150, 45300, 51750, 58200, 64650, 69850, 75000, 80200, 85350, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 57300, 65450, 73650, 81800, 88350, 94900, 101450, 108000, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 64350, 73550, 82750, 91900, 99300, 106650, 114000, 121350, 62950, 71900, 80950, 89900, 97100, 104300, 111500, 118700, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 63950, 73050, 82200, 91300, 98650, 105950, 113250, 120550, 47050, 53800, 60500, 67200, 72600, 78000, 83350, 88750, 57350, 65550, 73750, 81900, 88500, 95050, 101600, 108150, 76300, 87200, 98100, 109000, 117750, 126450, 135150, 143900, 80300, 91700, 103200, 114650, 123850, 133000, 142200, 151350, 59750, 68300, 76850, 85350, 92200, 99050, 105850, 112700, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 71950, 82250, 92550, 102800, 111050, 119250, 127500, 135700, 48900, 55900, 62900, 69850, 75450, 81050, 86650, 92250, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 58350, 66650, 75000, 83300, 90000, 96650, 103300, 110000, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 45300, 51750, 58200, 64650, 69850, 75000, 80200, 85350, 55550, 63450, 71400, 79300, 85650, 92000, 98350, 104700, 56250, 64250, 72300, 80300, 86750, 93150, 99600, 106000, 54700, 62500, 70300, 78100, 84350, 90600, 96850, 103100, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650], sources: [47] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [34700, 39650, 44600, 49550, 53550, 57500, 61450, 65450, 35250, 40250, 45300, 50300, 54350, 58350, 62400, 66400, 34650, 39600, 44550, 49450, 53450, 57400, 61350, 65300, 28400, 32450, 36500, 40550, 43800, 47050, 50300, 53550, 34900, 39850, 44850, 49800, 53800, 57800, 61800, 65750, 44350, 50700, 57000, 63400, 68450, 73550, 78650, 83700, 28300, 32350, 36400, 40400, 43650, 46900, 50100, 53350, 33750, 38600, 43450, 48250, 52150, 56000, 59850, 63700, 27950, 31950, 35950, 39900, 43100, 46300, 49500, 52700, 38050, 43500, 48950, 54350, 58700, 63050, 67400, 71750, 42350, 48400, 54450, 60500, 65350, 70200, 75050, 79900, 29050, 33200, 37350, 41500, 44850, 48150, 51500, 54800, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 32650, 37300, 41950, 46600, 50350, 54100, 57850, 61550, 36500, 41700, 46950, 52150, 56350, 60500, 64700, 68850, 28850, 32950, 37050, 41150, 44450, 47750, 51050, 54350, 34850, 39800, 44800, 49750, 53750, 57750, 61700, 65700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 30100, 34400, 38700, 43050, 46500, 49900, 53400, 56850, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 40150, 45850, 51600, 57350, 61950, 66550, 71150, 75700, 28300, 32350, 36400, 40400, 43650, 46900, 50100, 53350, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 35800, 40900, 46000, 51150, 55250, 59300, 63450, 67500, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 40250, 46000, 51750, 57450, 62050, 66650, 71250, 75850, 39300, 44950, 50500, 56200, 60700, 65200, 69700, 74200, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 39950, 45650, 51350, 57050, 61650, 66200, 70750, 75350, 29400, 33600, 37800, 42000, 45400, 48750, 52100, 55450, 35850, 41000, 46100, 51200, 55300, 59400, 63500, 67600, 47700, 54500, 61300, 68100, 73550, 79000, 84450, 89900, 50200, 57300, 64500, 71650, 77350, 83100, 88850, 94600, 37350, 42700, 48050, 53350, 57650, 61900, 66200, 70450, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 45000, 51400, 57850, 64250, 69400, 74550, 79700, 84850, 30600, 34950, 39300, 43650, 47150, 50650, 54150, 57650, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 36450, 41650, 46850, 52050, 56250, 60400, 64550, 68750, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700, 28300, 32350, 36400, 40400, 43650, 46900, 50100, 53350, 34700, 39650, 44600, 49550, 53550, 57500, 61450, 65450, 35150, 40200, 45200, 50200, 54250, 58250, 62250, 66300, 34200, 39050, 43950, 48800, 52750, 56650, 60550, 64450, 27400, 31350, 35250, 39150, 42250, 45400, 48550, 51700], sources: [47] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 21150, 24200, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23750, 27320, 33000, 38680, 44360, 50040, 55720, 17050, 21640, 27320, 33000, 38680, 44360, 50040, 53550, 20950, 23950, 27320, 33000, 38680, 44360, 50040, 55720, 26650, 30450, 34250, 38050, 41100, 44360, 50040, 55720, 17000, 21640, 27320, 33000, 38680, 44360, 50040, 53350, 20300, 23200, 27320, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49500, 52700, 22850, 26100, 29350, 33000, 38680, 44360, 50040, 55720, 25450, 29050, 32700, 36300, 39250, 44360, 50040, 55720, 17450, 21640, 27320, 33000, 38680, 44360, 50040, 54800, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 21950, 25050, 28200, 33000, 38680, 44360, 50040, 55720, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54350, 20900, 23900, 27320, 33000, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 24100, 27550, 31000, 34400, 38680, 44360, 50040, 55720, 17000, 21640, 27320, 33000, 38680, 44360, 50040, 53350, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 21500, 24600, 27650, 33000, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 24150, 27600, 31050, 34450, 38680, 44360, 50040, 55720, 23600, 27000, 30350, 33700, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 24000, 27400, 30850, 34250, 38680, 44360, 50040, 55720, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55450, 21500, 24600, 27650, 33000, 38680, 44360, 50040, 55720, 28600, 32700, 36800, 40850, 44150, 47400, 50700, 55720, 30100, 34400, 38700, 43000, 46450, 49900, 53350, 56800, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 27000, 30850, 34700, 38550, 41650, 44750, 50040, 55720, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700, 17000, 21640, 27320, 33000, 38680, 44360, 50040, 53350, 20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 21100, 24100, 27320, 33000, 38680, 44360, 50040, 55720, 20550, 23450, 27320, 33000, 38680, 44360, 50040, 55720, 16450, 21640, 27320, 33000, 38680, 44360, 48550, 51700], sources: [47] },
    ],
  },
}
