// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Nevada */
export const figures: StateFigures = {
  state: 'NV',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA FNS Nevada ABAWD Waiver Response, February 10, 2026 - requested area and Mineral County","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nv-abawd-response-fy2026.pdf#page=2"},
    {"title":"USDA FNS Nevada ABAWD Waiver Response, February 10, 2026 - reservation areas and colonies, implementation date (2026-02-01), and expiration date (2027-01-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nv-abawd-response-fy2026.pdf#page=3"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA FNS FY 2026 Quarter 1 ABAWD Waiver Status Report (waivers as of 2025-10-01; no waiver for HI, MA, or VA)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY26-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Nevada DWSS Policy Transmittal CC PT 06-25 (Oct 2, 2025) — Annual Income Changes","href":"https://www.dss.nv.gov/siteassets/dwss.nv.gov/content/care/CC_PT_06-25_ANNUAL_INCOME_CHANGES_10.02.2025.pdf#page=1"},
    {"title":"Nevada CCDF State Plan FFY 2025-2027, Section 2.5.5 — Eligibility income thresholds (initial and graduated)","href":"https://www.dss.nv.gov/siteassets/dwss.nv.gov/content/care/ACF-118_CCDF_FFY_2025-2027_For_Nevada__3.pdf#page=35"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Nevada Medicaid Web Announcement 3748 (200% FPL pregnancy standard)","href":"https://medicaid.nv.gov/Downloads/provider/web_announcement_3748_20251020.pdf"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"CMS, Nevada State Plan Amendment NV-22-0026, approval letter","href":"https://www.medicaid.gov/sites/default/files/2023-03/NV-22-0026.pdf#page=2"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"TANF Need Standards Chart (2018)","href":"https://drive.google.com/file/d/1xX0U05I3wfeiGY0wfjIB6rxcauE_kFLX/view?usp=sharing"},
    {"title":"Nevada TANF State Plan, Section 2.7 Need and Amount of Benefits","href":"https://dss.nv.gov/uploadedFiles/dwssnvgov/content/TANF/TANF_State_Plan_FINAL%20_Effective_12.31.20.pdf#page=15"},
    {"title":"Nevada DWSS Eligibility and Payments Manual, Section A-1020.1.4(4)","href":"https://dss.nv.gov/uploadedFiles/dwssnvgov/content/Home/Features/Chapter%20A_1000%2012-15-15.pdf#page=5"},
    {"title":"Nevada TANF State Plan, Section 3.4 - Treatment of Earned Income","href":"https://dss.nv.gov/uploadedFiles/dwssnvgov/content/TANF/TANF_State_Plan_FINAL%20_Effective_12.31.20.pdf#page=17"},
    {"title":"Nevada DWSS TANF FAQ - Earned Income Disregards","href":"https://dss.nv.gov/TANF/TANF_FAQ-Eligibility_Criteria-Income-Consid-1/"},
    {"title":"Nevada DWSS Eligibility and Payments Manual, A-660.12 TANF Benefit Amount/SNAP Allotment","href":"https://dwss.nv.gov/siteassets/dwss.nv.gov/ep-manual-section-a/chapter-a-600-budgeting-ada-8.2025.pdf#page=38"},
    {"title":"Nevada DWSS TANF FAQ - Resources/Property","href":"https://dss.nv.gov/TANF/TANF_FAQ-Eligibility_Criteria-R/S/"},
    {"title":"Nevada DWSS Eligibility and Payments Manual, Section A-1020.1.4(3)","href":"https://dss.nv.gov/uploadedFiles/dwssnvgov/content/Home/Features/Chapter%20A_1000%2012-15-15.pdf#page=5"},
    {"title":"TANF Need Standards Chart (2025)","href":"https://www.dss.nv.gov/siteassets/dwss.nv.gov/content/eligibility/chapter-c_140.pdf"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"POMS SI 01415.058 I.2.a - Nevada payment levels for January 2026","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#i2a"},
    {"title":"NRS 422A.070, State Supplementary Assistance defined","href":"https://www.leg.state.nv.us/NRS/NRS-422A.html#NRS422ASec070"},
    {"title":"POMS SI 01415.058 I.2.b - Nevada payment levels for January 2026","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#i2b"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 412, sources: [0, 1] },
      { from: '2024-10-01', value: 434, sources: [0, 2] },
      { from: '2025-10-01', value: 446, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 350, sources: [0, 1] },
      { from: '2024-10-01', value: 352, sources: [0, 2] },
      { from: '2025-10-01', value: 361, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 81, sources: [0, 1] },
      { from: '2024-10-01', value: 75, sources: [0, 2] },
      { from: '2025-10-01', value: 77, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 81, sources: [0, 1] },
      { from: '2024-10-01', value: 75, sources: [0, 2] },
      { from: '2025-10-01', value: 77, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 81, sources: [0, 1] },
      { from: '2024-10-01', value: 75, sources: [0, 2] },
      { from: '2025-10-01', value: 77, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 81, sources: [0, 1] },
      { from: '2024-10-01', value: 75, sources: [0, 2] },
      { from: '2025-10-01', value: 77, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 81, sources: [0, 1] },
      { from: '2024-10-01', value: 75, sources: [0, 2] },
      { from: '2025-10-01', value: 77, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 27, sources: [0, 1] },
      { from: '2024-10-01', value: 51, sources: [0, 2] },
      { from: '2025-10-01', value: 52, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [4, 5] },
      { from: '2026-02-01', value: [32021], sources: [4, 5] },
      { from: '2027-02-01', value: [], sources: [5, 4] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [6] },
      { from: '2024-11-01', value: 1, sources: [7, 8] },
      { from: '2026-02-01', value: 0, sources: [6, 9] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [11] },
    ],
    'meals.freeForAll': [
      { from: '2022-07-01', value: 1, sources: [12, 13] },
      { from: '2024-07-01', value: 0, sources: [12, 13] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 89325, sources: [14, 15] },
      { from: '2024-10-01', value: 96026, sources: [15, 16] },
      { from: '2025-10-01', value: 100681, sources: [16, 15] },
      { from: '2026-10-01', value: 105027, sources: [17, 16] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [18, 19] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [18, 19] },
    ],
    'childCare.planOfMedian': [
      { from: '2024-10-01', value: 0.41, sources: [20, 21] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.65, sources: [22, 23] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.65, sources: [23, 24] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [23, 24] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.65, sources: [25, 26] },
      { from: '2024-01-01', value: 1.9, sources: [25, 27] },
      { from: '2025-07-01', value: 2.05, sources: [25, 28] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.35, sources: [29] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [30, 31] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [32] },
      { from: '2024-01-01', value: 12, sources: [33] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [34, 35] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [36, 34] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [37] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [37] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [37] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [37] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [37] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [38, 39] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2023-01-01', value: 1, sources: [40, 41] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.05, sources: [42, 43] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [38, 44] },
    ],
    'tanf.payment': [
      { from: '2018-04-01', value: [254, 320, 386, 452, 518, 584, 650, 716], beyond: 66, sources: [45] },
    ],
    'tanf.grossOfPoverty': [
      { from: '1997-01-01', value: 1.3, sources: [46, 47] },
    ],
    'tanf.flat': [
      { from: '1997-01-01', value: 90, sources: [48, 49] },
    ],
    'tanf.flatShare': [
      { from: '1997-01-01', value: 0.2, sources: [48, 49] },
    ],
    'tanf.minimum': [
      { from: '2007-07-01', value: 10, sources: [50] },
    ],
    'tanf.assets': [
      { from: '2020-07-01', value: [10000], sources: [51, 52] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [53] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 4, 0, 1, 0, 3, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 3, 0, 4, 0, 1, 0, 0, 0, 4, 0, 3, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], sources: [54] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 32000, sources: [54] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 228, 287, 341, 399], sources: [55] },
      { from: '2026-01-01', value: [0, 281, 308, 395, 497], sources: [55] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [36.4, 0, 109.3], sources: [56, 57] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [37.23, 0, 187.3], sources: [58, 57] },
    ],
    'stateSupplement.kept': [
      { from: '2026-01-01', value: [24.27, 0, 213.96], sources: [56, 57] },
    ],
    'stateSupplement.keptEach': [
      { from: '2026-01-01', value: [24.82, 0, 265.97], sources: [58, 57] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 32000, sources: [59] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 0, 0, 12, 0, 13, 0, 13, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15], sources: [59] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [100600, 98200, 111500, 116700, 76300, 96000, 101900, 98900, 97800, 67700, 75700, 103500, 116800, 106500, 91000], sources: [59] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 62450, 71400, 80300, 89200, 96350, 103500, 110650, 117750, 63750, 72850, 81950, 91050, 98350, 105650, 112950, 120200, 57600, 65800, 74050, 82250, 88850, 95450, 102000, 108600, 59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 58700, 67100, 75500, 83850, 90550, 97250, 104000, 110700, 58250, 66600, 74900, 83200, 89900, 96550, 103200, 109850, 57600, 65800, 74050, 82250, 88850, 95450, 102000, 108600, 57600, 65800, 74050, 82250, 88850, 95450, 102000, 108600, 59100, 67550, 76000, 84400, 91200, 97950, 104700, 111450, 65450, 74800, 84150, 93450, 100950, 108450, 115900, 123400, 59650, 68200, 76700, 85200, 92050, 98850, 105650, 112500, 57600, 65800, 74050, 82250, 88850, 95450, 102000, 108600], sources: [59] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 39050, 44600, 50200, 55750, 60250, 64700, 69150, 73600, 39850, 45500, 51250, 56900, 61450, 66050, 70600, 75150, 36000, 41100, 46300, 51400, 55550, 59650, 63750, 67850, 36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 36700, 41950, 47150, 52400, 56600, 60800, 65000, 69150, 36400, 41600, 46800, 52000, 56200, 60350, 64500, 68650, 36000, 41100, 46300, 51400, 55550, 59650, 63750, 67850, 36000, 41100, 46300, 51400, 55550, 59650, 63750, 67850, 36950, 42200, 47500, 52750, 57000, 61200, 65450, 69650, 40900, 46750, 52600, 58400, 63100, 67750, 72450, 77100, 37300, 42600, 47950, 53250, 57550, 61800, 66050, 70300, 36000, 41100, 46300, 51400, 55550, 59650, 63750, 67850], sources: [59] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 23450, 26800, 30150, 33450, 38680, 44360, 50040, 55720, 23950, 27350, 30750, 34150, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 21850, 25000, 28100, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720, 22200, 25350, 28500, 33000, 38680, 44360, 50040, 55720, 24550, 28050, 31550, 35050, 38680, 44360, 50040, 55720, 22400, 25600, 28800, 33000, 38680, 44360, 50040, 55720, 21600, 24700, 27800, 33000, 38680, 44360, 50040, 55720], sources: [59] },
    ],
  },
}
