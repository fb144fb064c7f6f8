// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** North Dakota */
export const figures: StateFigures = {
  state: 'ND',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS North Dakota FY 2024 ABAWD Waiver Response","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/nd-abawd-response-fy2024.pdf"},
    {"title":"USDA FNS North Dakota FY 2025 ABAWD Waiver Response","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nd-abawd-response-fy2025.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"42 U.S. Code § 1758(b)(1)(A) - Program requirements","href":"https://www.law.cornell.edu/uscode/text/42/1758#b_1_A"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"North Dakota Department of Health and Human Services, testimony on House Bill 1067 (2025)","href":"https://ndlegis.gov/assembly/69-2025/testimony/HHUMSER-1067-20250114-28935-F-FREMMING_KRISTA.pdf#page=2"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 735, sources: [0, 1] },
      { from: '2024-10-01', value: 765, sources: [0, 2] },
      { from: '2025-10-01', value: 772, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 270, sources: [0, 1] },
      { from: '2024-10-01', value: 279, sources: [0, 2] },
      { from: '2025-10-01', value: 286, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 118, sources: [0, 1] },
      { from: '2024-10-01', value: 123, sources: [0, 2] },
      { from: '2025-10-01', value: 126, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2025-10-01', value: 35, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 200, sources: [5, 6] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [7, 8] },
      { from: '2024-07-01', value: [38009, 38069, 38079], sources: [7, 8] },
      { from: '2025-07-01', value: [38079], sources: [8, 7] },
      { from: '2026-07-01', value: [], sources: [8, 7] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.net': [
      { from: '2015-10-01', value: 1, sources: [11, 12] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2015-10-01', value: 1, sources: [11, 12] },
    ],
    'meals.freeTo': [
      { from: '2023-07-01', value: 2, sources: [13, 14] },
      { from: '2025-07-01', value: 2.25, sources: [13, 14] },
      { from: '2027-07-01', value: null, sources: [13, 14] },
    ],
    'medicaid.infant': [
      { from: '2021-01-01', value: 1.75, sources: [15, 16] },
      { from: '2024-01-01', value: 2.05, sources: [16, 17] },
    ],
    'medicaid.youngChild': [
      { from: '2021-01-01', value: 1.75, sources: [16, 17] },
      { from: '2024-01-01', value: 2.05, sources: [16, 17] },
    ],
    'medicaid.olderChild': [
      { from: '2021-01-01', value: 1.75, sources: [16, 17] },
      { from: '2024-01-01', value: 2.05, sources: [16, 17] },
    ],
    'medicaid.pregnant': [
      { from: '2023-10-01', value: 1.75, sources: [18, 19] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.53, sources: [20] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [21, 22] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 3000, sources: [23] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [24, 25] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 840, sources: [26] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 3000, sources: [26] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [27] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [28, 24] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1139, sources: [26] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [26] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [29] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2023-10-01', value: 1, sources: [30, 31] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [32] },
    ],
  },
}
