// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** New Mexico */
export const figures: StateFigures = {
  state: 'NM',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"USDA FNS New Mexico ABAWD Waiver Response, September 18, 2024 - requested area (29 counties and reservations)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nm-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS New Mexico ABAWD Waiver Response, September 18, 2024 - Table 1 county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nm-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, New Mexico through 2025-12-31)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA FNS New Mexico ABAWD Waiver Response, October 23, 2025 - requested area and Luna County (12.5 percent)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nm-abawd-response-fy2026.pdf#page=3"},
    {"title":"USDA FNS New Mexico ABAWD Waiver Response, October 23, 2025 - reservation areas, implementation date (2026-01-01), and expiration date (2026-12-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/nm-abawd-response-fy2026.pdf#page=4"},
    {"title":"Ballotpedia, USDA guidance in response to litigation reinstates SNAP benefits for some ABAWDs (secondary reporting of the February 26, 2026 memorandum) — where dates differ, the primary USDA memorandum governs","href":"https://news.ballotpedia.org/2026/04/02/usda-guidance-in-response-to-litigation-reinstates-snap-benefits-for-some-abawds/"},
    {"title":"USDA FNS FY 2025 Quarter 1 ABAWD Waiver Status Report (waivers as of 2024-10-01; NM and NY then statewide under their FY2024 waivers)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-1-ABAWD-Waiver-Status.pdf#page=1"},
    {"title":"USDA FNS FY 2025 Quarter 2 ABAWD Waiver Status Report (waivers as of 2025-01-01; NY then statewide under its FY2024 waiver; NM and DE partial)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/FY25-Quarter-2-ABAWD-Waiver-Status-Revised.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"8.15.2.9 NMAC","href":"https://www.srca.nm.gov/parts/title08/08.015.0002.html"},
    {"title":"ECECD Universal Child Care","href":"https://www.nmececd.org/universal/"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"NM Human Services Register Vol. 41 No. 17 - Removal of Budgetary Allowance","href":"https://www.hca.nm.gov/wp-content/uploads/HSR-Vol-41-No-17-with-proposed-rule.pdf#page=1"},
    {"title":"NM TANF State Plan (2024-2026)","href":"https://www.hca.nm.gov/wp-content/uploads/TANF-Final-State-Plan-2024-to-2026.pdf#page=19"},
    {"title":"8.102.500.8(B) NMAC - Income Eligibility","href":"https://www.srca.nm.gov/parts/title08/08.102.0500.html"},
    {"title":"8.102.520.12(C) NMAC - Earned Income Deductions","href":"https://www.srca.nm.gov/parts/title08/08.102.0520.html"},
    {"title":"8.102.520.12(D) NMAC - Earned Income Deductions","href":"https://www.srca.nm.gov/parts/title08/08.102.0520.html"},
    {"title":"8.102.520.9(J) NMAC - Exempt Income","href":"https://www.srca.nm.gov/parts/title08/08.102.0520.html"},
    {"title":"8.102.510.8(A) NMAC - Resources/Property","href":"https://www.srca.nm.gov/parts/title08/08.102.0510.html"},
    {"title":"NM Works Fact Sheet (2017)","href":"https://www.hsd.state.nm.us/wp-content/uploads/FileLinks/f13cd6ab72d244089c5bf80111f07524/Temporary_Assistance_to_Needy_Families__TANF__Fact_Sheet_2017.pdf#page=3"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"N.M. Stat. § 7-2-18.15"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 417, sources: [0, 1] },
      { from: '2024-10-01', value: 408, sources: [0, 2] },
      { from: '2025-10-01', value: 419, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 215, sources: [0, 1] },
      { from: '2024-10-01', value: 281, sources: [0, 2] },
      { from: '2025-10-01', value: 289, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 46, sources: [0, 1] },
      { from: '2024-10-01', value: 50, sources: [0, 2] },
      { from: '2025-10-01', value: 51, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [4, 5] },
      { from: '2025-01-01', value: [35003, 35005, 35006, 35007, 35009, 35011, 35013, 35017, 35019, 35021, 35023, 35025, 35027, 35029, 35031, 35033, 35035, 35037, 35039, 35041, 35043, 35045, 35047, 35051, 35053, 35055, 35057, 35059, 35061], sources: [4, 5] },
      { from: '2026-01-01', value: [35029], sources: [6, 7] },
      { from: '2027-01-01', value: [], sources: [6, 8] },
    ],
    'snap.timeLimitWaived': [
      { from: '2018-01-01', value: 0, sources: [9] },
      { from: '2024-11-01', value: 1, sources: [10, 11] },
      { from: '2025-01-01', value: 0, sources: [10, 11] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.65, sources: [12] },
      { from: '2024-10-01', value: 2, sources: [12, 13] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.65, sources: [14] },
      { from: '2024-10-01', value: 2, sources: [14] },
    ],
    'meals.freeForAll': [
      { from: '2023-07-01', value: 1, sources: [15, 16] },
    ],
    'meals.paysReduced': [
      { from: '2020-07-01', value: 1, sources: [17, 16] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 76101, sources: [18, 19] },
      { from: '2024-10-01', value: 81873, sources: [19, 20] },
      { from: '2025-10-01', value: 87796, sources: [20, 19] },
      { from: '2026-10-01', value: 92482, sources: [21, 20] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [22, 23] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [22, 23] },
    ],
    'childCare.noLimit': [
      { from: '2025-11-01', value: 1, sources: [24, 25] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 3.05, sources: [26, 27] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 3.05, sources: [27, 28] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.45, sources: [27, 28] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.55, sources: [29, 28] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.47, sources: [30] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [31, 32] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [33, 34] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [35, 33] },
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
      { from: '2022-01-01', value: 1, sources: [37, 38] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [37, 39] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [38] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [40, 41] },
      { from: '2024-01-01', value: 1, sources: [41, 42] },
    ],
    'tanf.payment': [
      { from: '2023-08-01', value: [327, 439, 549, 663, 775, 887, 999, 1134], beyond: 111, sources: [43, 44] },
    ],
    'tanf.grossOfPoverty': [
      { from: '2015-01-01', value: 0.85, sources: [45] },
    ],
    'tanf.flat': [
      { from: '2015-01-01', value: 125, sources: [46] },
    ],
    'tanf.flatTwoParents': [
      { from: '2015-01-01', value: 225, sources: [46] },
    ],
    'tanf.restShare': [
      { from: '2015-01-01', value: 0.5, sources: [46] },
    ],
    'tanf.careYoung': [
      { from: '2015-01-01', value: 200, sources: [47] },
    ],
    'tanf.careOlder': [
      { from: '2015-01-01', value: 175, sources: [47] },
    ],
    'tanf.supportNotCounted': [
      { from: '2015-01-01', value: 1, sources: [48] },
    ],
    'tanf.assets': [
      { from: '2015-01-01', value: [1500], sources: [49] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [43, 50] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 1, 0, 5, 0, 5, 5, 5, 0, 5, 0, 5, 0, 3, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 5, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 5, 0, 1, 0, 2, 0, 5, 0, 4, 0, 5, 0, 5, 0, 5, 0, 1, 0, 5, 0, 1], sources: [51] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 35000, sources: [51] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 269, 329, 312, 337, 357], sources: [52] },
      { from: '2026-01-01', value: [0, 314, 426, 412, 399, 439], sources: [52] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.25, 0.25, 0.25, 0.25], sources: [53] },
    ],
    'stateCredits.youngestFiler': [
      { from: '2025-01-01', value: 18, sources: [53] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 35000, sources: [54] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 4, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 16, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 1, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 1, 0, 30, 0, 1], sources: [54] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [100400, 70200, 65600, 62600, 64700, 79000, 89500, 79900, 100100, 68400, 60500, 95500, 71200, 92200, 73800, 182500, 48300, 56400, 57700, 71000, 60400, 73700, 69700, 80300, 74300, 118600, 71300, 50000, 80500, 66700], sources: [54] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [56250, 64250, 72300, 80300, 86750, 93150, 99600, 106000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 44250, 50600, 56900, 63200, 68300, 73350, 78400, 83450, 50150, 57300, 64450, 71600, 77350, 83100, 88800, 94550, 43550, 49750, 55950, 62150, 67150, 72100, 77100, 82050, 56100, 64100, 72100, 80100, 86550, 92950, 99350, 105750, 41700, 47600, 53550, 59500, 64300, 69050, 73800, 78550, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 47700, 54550, 61350, 68150, 73650, 79100, 84550, 90000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 49200, 56200, 63250, 70250, 75900, 81500, 87150, 92750, 41350, 47250, 53150, 59050, 63800, 68500, 73250, 77950, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 41300, 47200, 53100, 58950, 63700, 68400, 73100, 77850, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 45000, 51400, 57850, 64250, 69400, 74550, 79700, 84850, 41650, 47600, 53550, 59450, 64250, 69000, 73750, 78500, 61250, 70000, 78750, 87500, 94500, 101500, 108500, 115500, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 45100, 51550, 58000, 64400, 69600, 74750, 79900, 85050, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000], sources: [54] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [35150, 40200, 45200, 50200, 54250, 58250, 62250, 66300, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 27650, 31600, 35550, 39500, 42700, 45850, 49000, 52150, 31350, 35800, 40300, 44750, 48350, 51950, 55500, 59100, 27200, 31100, 35000, 38850, 42000, 45100, 48200, 51300, 35050, 40050, 45050, 50050, 54100, 58100, 62100, 66100, 26050, 29800, 33500, 37200, 40200, 43200, 46150, 49150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 29800, 34100, 38300, 42600, 46000, 49400, 52850, 56250, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 30750, 35150, 39550, 43900, 47450, 50950, 54450, 57950, 25850, 29550, 33250, 36900, 39900, 42850, 45800, 48750, 59850, 68400, 76950, 85450, 92300, 99150, 106000, 112800, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25800, 29500, 33200, 36850, 39800, 42750, 45700, 48650, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 28150, 32150, 36150, 40150, 43400, 46600, 49800, 53000, 26050, 29750, 33450, 37150, 40150, 43100, 46100, 49050, 38300, 43750, 49250, 54700, 59100, 63500, 67850, 72250, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 28200, 32200, 36250, 40250, 43500, 46700, 49950, 53150, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150], sources: [54] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [21100, 24100, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 16600, 21640, 27320, 33000, 38680, 44360, 49000, 52150, 18800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16350, 21640, 27320, 33000, 38680, 44360, 48200, 51300, 21050, 24050, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43200, 46150, 49150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 17900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 42850, 45800, 48750, 35900, 41000, 46150, 51250, 55350, 59450, 63550, 67650, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42750, 45700, 48650, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 16900, 21640, 27320, 33000, 38680, 44360, 49800, 53000, 15960, 21640, 27320, 33000, 38680, 43100, 46100, 49050, 23000, 26250, 29550, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 16950, 21640, 27320, 33000, 38680, 44360, 49950, 53150, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150], sources: [54] },
    ],
  },
}
