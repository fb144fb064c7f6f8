// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** New Jersey */
export const figures: StateFigures = {
  state: 'NJ',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 18, 2023 - requested area (combined area of 17 counties and one city) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2024.pdf#page=2"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 18, 2023 - county list (continued), Trenton city, implementation date (2024-02-01), and expiration date (2025-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2024.pdf#page=3"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 16, 2024 - requested area (20 counties) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, December 16, 2024 - county list (continued), implementation date (2025-02-01), and expiration date (2026-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, New Jersey through 2026-01-31)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA FNS New Jersey ABAWD Waiver Response, February 10, 2026 - Camden city, implementation date (2026-02-01), and expiration date (2027-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nj-abawd-response-fy2026.pdf#page=4"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"42 U.S. Code § 1758(b)(1)(A) - Program requirements","href":"https://www.law.cornell.edu/uscode/text/42/1758#b_1_A"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"CC-229 Income Eligibility Schedule, Tier D (200% FPL)","href":"https://www.childcarenj.gov/ChildCareNJ/media/media_library/Income_Eligibility_Schedule.pdf"},
    {"title":"CCDF State Plan for NJ FFY 2025-2027, Section 2.2.4","href":"https://www.childcarenj.gov/ChildCareNJ/media/media_library/CCDF_State_Plan_for_New_Jersey_FFY25-27.pdf#page=24"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"New Jersey State Plan for TANF FFY 2024-2026","href":"https://www.nj.gov/humanservices/notices/documents/public-notices/Draft%20New%20Jersey%20State%20Plan%20for%20Temporary%20Assistance%20for%20Needy%20Families%20(TANF)%20FFY%202024%20-%20FFY%202026.pdf#page=64"},
    {"title":"N.J.A.C. 10:90-3.3(b) Schedule II - Maximum Benefit Payment Levels","href":"https://www.law.cornell.edu/regulations/new-jersey/N-J-A-C-10-90-3-3"},
    {"title":"New Jersey State Plan for TANF FFY 2024-2026","href":"https://www.nj.gov/humanservices/notices/documents/public-notices/Draft%20New%20Jersey%20State%20Plan%20for%20Temporary%20Assistance%20for%20Needy%20Families%20(TANF)%20FFY%202024%20-%20FFY%202026.pdf#page=22"},
    {"title":"N.J.A.C. 10:90-3.2 (a)","href":"https://www.law.cornell.edu/regulations/new-jersey/N-J-A-C-10-90-3-2"},
    {"title":"N.J.A.C. 10:90-3.8(c) - Tiered earned income disregards","href":"https://www.law.cornell.edu/regulations/new-jersey/N-J-A-C-10-90-3-8"},
    {"title":"N.J.A.C. 10:90-3.8(h)","href":"https://www.law.cornell.edu/regulations/new-jersey/N-J-A-C-10-90-3-8"},
    {"title":"New Jersey State Plan for TANF FFY 2024-2026","href":"https://www.nj.gov/humanservices/notices/documents/public-notices/Draft%20New%20Jersey%20State%20Plan%20for%20Temporary%20Assistance%20for%20Needy%20Families%20(TANF)%20FFY%202024%20-%20FFY%202026.pdf#page=21"},
    {"title":"N.J.A.C. 10:90-3.20(a)(3) - Basic resource exemption","href":"https://www.law.cornell.edu/regulations/new-jersey/N-J-A-C-10-90-3-20"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"N.J.S.A. 54A:4-7; child credit: 54A:4-17.1, as amended by P.L. 2026, c. 26 (S-4531), by taxable income: 54A:3-1, 54A:3-1.1, 54A:3A-16, 54A:6-10"},
    {"title":"POMS SI 01415.058 J.2.a, New Jersey January 2026 individual payment levels","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#j2a"},
    {"title":"POMS SI 01415.058 J.2.b, New Jersey January 2026 couple payment levels","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#j2b"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 850, sources: [0, 1] },
      { from: '2024-10-01', value: 878, sources: [0, 2] },
      { from: '2025-10-01', value: 977, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 464, sources: [0, 1] },
      { from: '2024-10-01', value: 492, sources: [0, 2] },
      { from: '2025-10-01', value: 505, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 32, sources: [0, 1] },
      { from: '2025-10-01', value: 33, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [4] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [5, 6] },
      { from: '2024-11-01', value: [34001, 34003, 34005, 34007, 34009, 34011, 34013, 34015, 34017, 34023, 34025, 34029, 34031, 34033, 34037, 34039, 34041], sources: [6, 7] },
      { from: '2025-02-01', value: [34001, 34003, 34005, 34007, 34009, 34011, 34013, 34015, 34017, 34019, 34021, 34023, 34025, 34029, 34031, 34033, 34035, 34037, 34039, 34041], sources: [6, 7] },
      { from: '2026-02-01', value: [34009], sources: [8, 9] },
      { from: '2027-02-01', value: [], sources: [10, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.85, sources: [11] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.85, sources: [12] },
    ],
    'meals.paysReduced': [
      { from: '2020-07-19', value: 1, sources: [13, 14] },
    ],
    'meals.freeTo': [
      { from: '2023-09-01', value: 1.99, sources: [15, 14] },
      { from: '2024-07-01', value: 2.24, sources: [15, 14] },
      { from: '2027-07-01', value: null, sources: [15, 14] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 141384, sources: [16, 17] },
      { from: '2024-10-01', value: 153514, sources: [17, 18] },
      { from: '2025-10-01', value: 160276, sources: [18, 17] },
      { from: '2026-10-01', value: 164337, sources: [19, 18] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [20, 21] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [20, 21] },
    ],
    'childCare.planOfPoverty': [
      { from: '2024-01-01', value: 2, sources: [22, 23] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.99, sources: [24, 25] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.47, sources: [25, 26] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.47, sources: [25, 26] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.99, sources: [27, 26] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.34, sources: [28] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [29, 30] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 4000, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [32, 33] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 367, sources: [34] },
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
      { from: '2018-01-01', value: 434, sources: [34] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [34] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [37, 38] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [37, 39] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [38] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.55, sources: [40, 41] },
    ],
    'chip.pregnant': [
      { from: '2023-12-01', value: 2.05, sources: [42, 43] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [37, 44] },
    ],
    'chip.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [37, 44] },
    ],
    'tanf.payment': [
      { from: '2019-08-01', value: [214, 425, 559, 644, 728, 814, 894, 961], beyond: 66, sources: [45, 46] },
    ],
    'tanf.grossOfPayment': [
      { from: '2015-01-01', value: 1.5, sources: [47, 48] },
    ],
    'tanf.restShareByMonth': [
      { from: '2015-01-01', value: [1, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.5], sources: [47, 49] },
    ],
    'tanf.supportOff': [
      { from: '2015-01-01', value: [100, 200], sources: [50] },
    ],
    'tanf.assets': [
      { from: '2015-01-01', value: [2000], sources: [51, 52] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [45, 46] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 292], sources: [53] },
      { from: '2026-01-01', value: [0, 326], sources: [53] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.4, 0.4, 0.4, 0.4], sources: [54] },
    ],
    'stateCredits.youngestFiler': [
      { from: '2025-01-01', value: 18, sources: [54] },
    ],
    'stateCredits.olderFilersToo': [
      { from: '2025-01-01', value: 1, sources: [54] },
    ],
    'stateCredits.childByIncome': [
      { from: '2025-01-01', value: [1000, 1000, 1000, 1000, 800, 600, 400, 200, 200, 0], sources: [54] },
      { from: '2026-01-01', value: [1250, 1250, 1250, 1250, 1000, 750, 500, 250, 250, 0], sources: [54] },
      { from: '2029-01-01', value: [1000, 1000, 1000, 1000, 800, 600, 400, 200, 200, 0], sources: [54] },
    ],
    'stateCredits.childIncomeStep': [
      { from: '2025-01-01', value: 10000, sources: [54] },
    ],
    'stateCredits.childUnder': [
      { from: '2025-01-01', value: 6, sources: [54] },
    ],
    'stateCredits.noneWhenSeparate': [
      { from: '2025-01-01', value: 1, sources: [54] },
    ],
    'stateCredits.exemption': [
      { from: '2025-01-01', value: 1000, sources: [54] },
    ],
    'stateCredits.exemptionDependent': [
      { from: '2025-01-01', value: 1500, sources: [54] },
    ],
    'stateCredits.exemptionOldFrom': [
      { from: '2025-01-01', value: 65, sources: [54] },
    ],
    'stateCredits.studentUnder': [
      { from: '2025-01-01', value: 22, sources: [54] },
    ],
    'stateCredits.pensionFreeFrom': [
      { from: '2025-01-01', value: 62, sources: [54] },
    ],
    'stateCredits.rentShare': [
      { from: '2025-01-01', value: 0.18, sources: [54] },
    ],
    'stateCredits.rentMost': [
      { from: '2025-01-01', value: 15000, sources: [54] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [31.25, 31.25, 31.25], sources: [55] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [12.675, 12.675, 12.675], sources: [56] },
    ],
    'stateSupplement.besideSpouse': [
      { from: '2026-01-01', value: [152.99, 152.99, 152.99], sources: [55] },
    ],
    'stateSupplement.kept': [
      { from: '2026-01-01', value: [44.31, 44.31, 44.31], sources: [55] },
    ],
    'stateSupplement.keptEach': [
      { from: '2026-01-01', value: [46.54, 46.54, 46.54], sources: [56] },
    ],
    'stateSupplement.spouseAlone': [
      { from: '1974-01-01', value: 1, sources: [55] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 34000, sources: [57] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 3, 0, 4, 0, 5, 0, 6, 0, 3, 0, 7, 0, 8, 0, 9, 0, 8, 0, 10, 0, 6, 0, 10, 0, 2, 0, 3, 0, 8, 0, 6, 0, 6, 0, 11], sources: [57] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [97500, 139100, 122700, 115800, 89100, 138400, 110100, 154800, 139800, 140600, 127900], sources: [57] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [60950, 69650, 78350, 87050, 94050, 101000, 107950, 114950, 75900, 86750, 97600, 108400, 117100, 125750, 134450, 143100, 68750, 78550, 88350, 98150, 106050, 113900, 121750, 129600, 64900, 74150, 83400, 92650, 100100, 107500, 114900, 122300, 54600, 62400, 70200, 78000, 84250, 90500, 96750, 103000, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 82550, 94350, 106150, 117900, 127350, 136800, 146200, 155650, 80200, 91700, 103150, 114600, 123800, 132950, 142150, 151300, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 76000, 86850, 97700, 108550, 117250, 125950, 134650, 143300, 71650, 81850, 92100, 102300, 110500, 118700, 126900, 135050], sources: [57] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [38100, 43550, 49000, 54400, 58800, 63150, 67500, 71850, 48700, 55650, 62600, 69550, 75150, 80700, 86250, 91850, 42950, 49100, 55250, 61350, 66300, 71200, 76100, 81000, 40550, 46350, 52150, 57900, 62550, 67200, 71800, 76450, 34150, 39000, 43900, 48750, 52650, 56550, 60450, 64350, 48450, 55400, 62300, 69200, 74750, 80300, 85850, 91350, 51550, 58950, 66300, 73700, 79600, 85500, 91400, 97250, 54200, 61950, 69700, 77400, 83600, 89800, 96000, 102200, 48850, 55800, 62800, 69750, 75350, 80950, 86500, 92100, 49250, 56250, 63300, 70300, 75950, 81550, 87200, 92800, 44800, 51200, 57600, 63950, 69100, 74200, 79300, 84450], sources: [57] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22900, 26150, 29400, 33000, 38680, 44360, 50040, 55720, 29250, 33400, 37600, 41750, 45100, 48450, 51800, 55720, 25800, 29450, 33150, 36800, 39750, 44360, 50040, 55720, 24350, 27800, 31300, 34750, 38680, 44360, 50040, 55720, 20500, 23400, 27320, 33000, 38680, 44360, 50040, 55720, 29050, 33200, 37350, 41500, 44850, 48150, 51500, 55720, 30950, 35400, 39800, 44200, 47750, 51300, 54850, 58350, 32550, 37200, 41850, 46450, 50200, 53900, 57600, 61350, 29300, 33500, 37700, 41850, 45200, 48550, 51900, 55720, 29550, 33800, 38000, 42200, 45600, 49000, 52350, 55750, 26850, 30700, 34550, 38350, 41450, 44500, 50040, 55720], sources: [57] },
    ],
  },
}
