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
    {"title":"ESS Policy Manual Appendix A-7 (April 2026) | Florida DCF - for a family of three, a $303 adults (parents, caretakers) standard, a $183 standard disregard and a $114 5% MAGI disregard, which sum to $600/month; the $600 total appears nowhere in the appendix","href":"https://ffic.myflfamilies.com/manual/essfiles/30446.pdf"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
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
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.32, sources: [18] },
      { from: '2026-01-01', value: 0.264, sources: [18] },
    ],
    'medicaid.youngAdult': [
      { from: '2023-12-01', value: 0.29, sources: [19, 20] },
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
  },
}
