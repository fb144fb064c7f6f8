// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** District of Columbia */
export const figures: StateFigures = {
  state: 'DC',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA FNS FY 2026 Quarter 1 ABAWD Waiver Status Report (waivers as of 2025-10-01; no waiver for HI, MA, or VA)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY26-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"42 U.S. Code § 1773(e)(1)(A) - School breakfast program (breakfasts free or at a reduced price on the same terms as lunches)","href":"https://www.law.cornell.edu/uscode/text/42/1773#e_1_A"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"DC Child Care Subsidy Program Policy Manual","href":"https://osse.dc.gov/sites/default/files/dc/sites/osse/publication/attachments/DC%20Child%20Care%20Subsidy%20Program%20Policy%20Manual.pdf#page=12"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Income Limits for Medicaid and CHIP Programs | Mississippi Division of Medicaid (effective March 1, 2026) - parents/caretakers $498/month for a family of three","href":"https://medicaid.ms.gov/medicaid-coverage/who-qualifies-for-coverage/income-limits-for-medicaid-and-chip-programs/"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov CSV download (April 1, 2018)","href":"https://download.medicaid.gov/data/medicaid-and-chip-eligibility-levels.xy8t-auhk.csv"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"District of Columbia Medicaid State Plan"},
    {"title":"Basic Health Program | Medicaid","href":"https://www.medicaid.gov/basic-health-program"},
    {"title":"Essential Plan Information | NY State of Health","href":"https://info.nystateofhealth.ny.gov/EssentialPlan"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"DC TANF State Plan 2024 | Section 4 (4)(a)","href":"https://dhs.dc.gov/sites/default/files/dc/sites/dhs/service_content/attachments/DC%20TANF%20State%20Plan_Oct-2023.pdf#page=41"},
    {"title":"Code of the District of Columbia § 4-205.52(c)","href":"https://code.dccouncil.gov/us/dc/council/code/sections/4-205.52#(c)"},
    {"title":"Code of the District of Columbia § 4-205.11 (a)(1)","href":"https://code.dccouncil.gov/us/dc/council/code/sections/4-205.11#(a)(1)"},
    {"title":"DC TANF State Plan 2021 | Section 4 (4)(a)","href":"https://dhs.dc.gov/sites/default/files/dc/sites/dhs/service_content/attachments/TANF_Announcement_StatePlan_ForComment_01072020.pdf#page=22"},
    {"title":"Code of the District of Columbia § 4-205.11 (a)(2)","href":"https://code.dccouncil.gov/us/dc/council/code/sections/4-205.11#(a)(2)"},
    {"title":"Code of the District of Columbia § 4-205.11 (a)(8)","href":"https://code.dccouncil.gov/us/dc/council/code/sections/4-205.11#(a)(8)"},
    {"title":"DC TANF State Plan 2024 | Section 4 (4)(a)","href":"https://dhs.dc.gov/sites/default/files/dc/sites/dhs/service_content/attachments/DC%20TANF%20State%20Plan_Oct-2023.pdf#page=40"},
    {"title":"Code of the District of Columbia § 4-205.37","href":"https://code.dccouncil.gov/us/dc/council/code/sections/4-205.37"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"D.C. Code § 47-1806.04(f)(1), as amended by the Fiscal Year 2027 Budget Support Act of 2026, § 7112(i) (D.C. Law 26-189; the same text in D.C. Act 26-416)"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 360, sources: [0, 1] },
      { from: '2024-10-01', value: 374, sources: [0, 2] },
      { from: '2025-10-01', value: 384, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 323, sources: [0, 1] },
      { from: '2024-10-01', value: 339, sources: [0, 2] },
      { from: '2025-10-01', value: 348, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 84, sources: [0, 1] },
      { from: '2024-10-01', value: 88, sources: [0, 2] },
      { from: '2025-10-01', value: 90, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 84, sources: [0, 1] },
      { from: '2024-10-01', value: 88, sources: [0, 2] },
      { from: '2025-10-01', value: 90, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 84, sources: [0, 1] },
      { from: '2024-10-01', value: 88, sources: [0, 2] },
      { from: '2025-10-01', value: 90, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 84, sources: [0, 1] },
      { from: '2024-10-01', value: 88, sources: [0, 2] },
      { from: '2025-10-01', value: 90, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 84, sources: [0, 1] },
      { from: '2024-10-01', value: 88, sources: [0, 2] },
      { from: '2025-10-01', value: 90, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 72, sources: [0, 1] },
      { from: '2024-10-01', value: 74, sources: [0, 2] },
      { from: '2025-10-01', value: 76, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [5] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [6] },
      { from: '2024-11-01', value: 1, sources: [7, 8] },
      { from: '2026-01-01', value: 0, sources: [6, 9] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 2, sources: [10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [11] },
    ],
    'meals.freeBreakfast': [
      { from: '2010-08-01', value: 1, sources: [12, 13] },
    ],
    'meals.paysReduced': [
      { from: '2010-08-01', value: 1, sources: [14, 13] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 159662, sources: [15, 16] },
      { from: '2024-10-01', value: 184525, sources: [16, 17] },
      { from: '2025-10-01', value: 198211, sources: [17, 16] },
      { from: '2026-10-01', value: 202000, sources: [18, 17] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [19, 20] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [19, 20] },
    ],
    'childCare.planOfPoverty': [
      { from: '2020-01-01', value: 3, sources: [21] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.24, sources: [22, 23] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 3.24, sources: [23, 24] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 3.24, sources: [23, 24] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 3.24, sources: [25, 24] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 2.21, sources: [26] },
      { from: '2026-01-01', value: 1.38, sources: [27] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 2.15, sources: [28, 29] },
      { from: '2026-01-01', value: 1.38, sources: [30, 31] },
    ],
    'medicaid.youngAdult': [
      { from: '2018-01-01', value: 2.21, sources: [24, 32] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 2000, sources: [33] },
      { from: '2024-01-01', value: 4000, sources: [33] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [34, 35] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 652, sources: [36] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 4000, sources: [36] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 3000, sources: [37] },
      { from: '2024-01-01', value: 6000, sources: [37] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [38, 34] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 652, sources: [36] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [36] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [36] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [39, 40] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [39, 41] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [40] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [42, 43] },
      { from: '2024-01-01', value: 1, sources: [43, 44] },
    ],
    'msp.qmbHere': [
      { from: '2010-01-01', value: 3, sources: [45] },
    ],
    'msp.slmbHere': [
      { from: '2010-01-01', value: 3, sources: [45] },
    ],
    'msp.qiHere': [
      { from: '2010-01-01', value: 3, sources: [45] },
    ],
    'bhp.limit': [
      { from: '2026-01-01', value: 2, sources: [46, 47] },
    ],
    'chip.fromConception': [
      { from: '2025-10-01', value: 3.24, sources: [48, 49] },
    ],
    'tanf.payment': [
      { from: '2023-10-01', value: [450, 560, 712, 870, 1002, 1178, 1352, 1494, 1642, 1786, 1884, 2024, 2116, 2232, 2316, 2432, 2668, 2730, 2786], sources: [50, 51] },
      { from: '2024-10-01', value: [490, 612, 781, 956, 1104, 1298, 1489, 1644, 1811, 1967, 1884, 2024, 2116, 2232, 2316, 2432, 2668, 2730, 2786], sources: [51, 50] },
    ],
    'tanf.flat': [
      { from: '2001-10-01', value: 160, sources: [52, 53] },
    ],
    'tanf.restShare': [
      { from: '2001-10-01', value: 0.67, sources: [52, 53] },
    ],
    'tanf.careYoung': [
      { from: '2001-10-01', value: 200, sources: [54, 53] },
    ],
    'tanf.careOlder': [
      { from: '2001-10-01', value: 175, sources: [54, 53] },
    ],
    'tanf.supportOff': [
      { from: '2005-10-01', value: [150], sources: [55] },
    ],
    'tanf.assets': [
      { from: '2022-10-01', value: [2750], sources: [56, 57] },
      { from: '2024-10-01', value: [3000], sources: [57, 56] },
    ],
    'tanf.assetsElderly': [
      { from: '2022-10-01', value: [4250], sources: [56, 57] },
      { from: '2024-10-01', value: [4500], sources: [57, 56] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 388], sources: [58] },
      { from: '2026-01-01', value: [0, 409], sources: [58] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.1116, 1.1116, 1.1116, 1.1116, 1.1116, 1.1116, 1.1116, 1.1376, 1.1621, 1.1911, 1.2217, 1.2492, 1.2783, 1.3089, 1.3394, 1.37, 1.4006, 1.4174, 1.4343, 1.4908, 1.5489, 1.6101, 1.6728, 1.7385, 1.8058, 1.8761, 1.9495, 2.026, 2.1055, 2.1881, 2.2737, 2.3624, 2.4541, 2.5505, 2.6498, 2.7538, 2.8609, 2.9725, 3.0887, 3.2095, 3.3349, 3.3349, 3.3349, 3.3349], sources: [59] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [1, 1, 1, 1], sources: [60] },
      { from: '2026-01-01', value: [1, 0.85, 0.85, 0.85], sources: [60] },
      { from: '2029-01-01', value: [1, 1, 1, 1], sources: [60] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 11000, sources: [61] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1], sources: [61] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [166100], sources: [61] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000], sources: [61] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [58150, 66450, 74750, 83050, 89700, 96350, 103000, 109650], sources: [61] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [34900, 39900, 44900, 49850, 53850, 57850, 61850, 65850], sources: [61] },
    ],
  },
}
