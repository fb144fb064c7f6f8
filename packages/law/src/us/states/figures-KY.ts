// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Kentucky */
export const figures: StateFigures = {
  state: 'KY',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"USDA FNS Kentucky ABAWD Waiver Response, November 27, 2024 - requested area (117 counties) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ky-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Kentucky ABAWD Waiver Response, November 27, 2024 - county list (Ballard through Hancock)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ky-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, Kentucky through 2025-11-30)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA FNS Kentucky ABAWD Waiver Response, February 9, 2026 - requested area and county list (five counties)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ky-abawd-response-fy2026.pdf#page=2"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"922 KAR 2:160 Section 9(5) — 85% of Kentucky SMI (42 U.S.C. 9858c(c)(2)(N))","href":"https://apps.legislature.ky.gov/services/karmaservice/documents/10239/ToPDF?markup=false#page=10"},
    {"title":"DCC-113 Facts About the CCAP — 85% SMI income table (R.12/24, effective Oct 1, 2025)","href":"https://www.chfs.ky.gov/agencies/dcbs/dcc/Documents/dcc11319.pdf#page=2"},
    {"title":"Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022 | KFF","href":"https://files.kff.org/attachment/REPORT-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=33"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"KY DCBS Division of Family Support Operation Manual Volume III, MS 2820 (OMTL-682, R. 11/1/25) — Maximum Payment Scale","href":"https://www.chfs.ky.gov/agencies/dcbs/dfs/Documents/OMVOLIII.pdf"},
    {"title":"KY FACES - Kentucky Transitional Assistance Program (KTAP)","href":"https://prd.webapps.chfs.ky.gov/kyfaces/Kinship/KTAP"},
    {"title":"921 KAR 2:016 Section 9(2)(a) (pre-2023 version)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/10142/"},
    {"title":"921 KAR 2:016 Section 9(2)(a)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"921 KAR 2:016 Section 1(11)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"921 KAR 2:016 Section 9(4)(a)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"921 KAR 2:016 Section 5(3)(a) (pre-2023 version)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/10142/"},
    {"title":"921 KAR 2:016 Section 5(3)(a)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"921 KAR 2:016 Section 5(3)(e) (pre-2023 version)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/10142/"},
    {"title":"921 KAR 2:016 Section 5(3)(e)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"921 KAR 2:016 Section 5(3)(b)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"921 KAR 2:016 Section 5(2)(v)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"921 KAR 2:016 Section 3(2) (pre-2023 version)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/10142/"},
    {"title":"921 KAR 2:016 Section 3(2)","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/016/"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"921 KAR 2:015 Section 9 — Standard of Need","href":"https://apps.legislature.ky.gov/law/kar/titles/921/002/015/"},
    {"title":"KRS 205.245","href":"https://apps.legislature.ky.gov/law/statutes/statute.aspx?id=7671"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 452, sources: [0, 1] },
      { from: '2024-10-01', value: 378, sources: [0, 2] },
      { from: '2025-10-01', value: 388, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 395, sources: [0, 1] },
      { from: '2024-10-01', value: 322, sources: [0, 2] },
      { from: '2025-10-01', value: 331, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 66, sources: [0, 1] },
      { from: '2024-10-01', value: 62, sources: [0, 2] },
      { from: '2025-10-01', value: 64, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.countAllIneligibleIncomeGross': [
      { from: '2018-01-01', value: 1, sources: [4, 5] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [6, 7] },
      { from: '2024-11-01', value: [21001, 21003, 21007, 21009, 21011, 21013, 21017, 21019, 21021, 21023, 21025, 21027, 21031, 21033, 21035, 21039, 21043, 21045, 21047, 21049, 21051, 21053, 21055, 21057, 21059, 21061, 21063, 21065, 21069, 21071, 21075, 21079, 21081, 21083, 21085, 21087, 21089, 21091, 21093, 21095, 21097, 21099, 21101, 21105, 21107, 21109, 21115, 21119, 21121, 21123, 21125, 21127, 21129, 21131, 21133, 21135, 21137, 21139, 21141, 21143, 21145, 21147, 21149, 21151, 21153, 21157, 21159, 21161, 21163, 21165, 21167, 21169, 21171, 21173, 21175, 21177, 21181, 21183, 21189, 21191, 21193, 21195, 21197, 21199, 21201, 21203, 21205, 21207, 21213, 21217, 21219, 21221, 21225, 21227, 21231, 21233, 21235, 21237], sources: [6, 7] },
      { from: '2024-12-01', value: [21001, 21003, 21005, 21007, 21009, 21011, 21013, 21015, 21017, 21019, 21021, 21023, 21025, 21027, 21029, 21031, 21033, 21035, 21037, 21039, 21041, 21043, 21045, 21047, 21049, 21051, 21053, 21055, 21057, 21059, 21061, 21063, 21065, 21069, 21071, 21073, 21075, 21077, 21079, 21081, 21083, 21085, 21087, 21089, 21091, 21093, 21095, 21097, 21099, 21101, 21103, 21105, 21107, 21109, 21111, 21113, 21115, 21117, 21119, 21121, 21123, 21125, 21127, 21129, 21131, 21133, 21135, 21137, 21139, 21141, 21143, 21145, 21147, 21149, 21151, 21153, 21155, 21157, 21159, 21161, 21163, 21165, 21167, 21169, 21171, 21173, 21175, 21177, 21179, 21181, 21183, 21187, 21189, 21191, 21193, 21195, 21197, 21199, 21201, 21203, 21205, 21207, 21211, 21213, 21215, 21217, 21219, 21221, 21223, 21225, 21227, 21229, 21231, 21233, 21235, 21237, 21239], sources: [6, 7] },
      { from: '2025-12-01', value: [21063, 21135, 21153, 21159, 21237], sources: [8, 9] },
      { from: '2026-12-01', value: [], sources: [8, 9] },
    ],
    'snap.broadBased.gross': [
      { from: '2020-05-01', value: 2, sources: [10, 11] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [12] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 87555, sources: [13, 14] },
      { from: '2024-10-01', value: 96305, sources: [14, 15] },
      { from: '2025-10-01', value: 100924, sources: [15, 14] },
      { from: '2026-10-01', value: 104132, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [17, 18] },
    ],
    'childCare.planMonthly': [
      { from: '2025-10-01', value: [4862, 4862, 6005, 7149, 8293, 9437, 9651, 9866], beyond: 215, sources: [19, 20] },
    ],
    'medicaid.infant': [
      { from: '2022-07-01', value: 2.18, sources: [21, 22] },
    ],
    'medicaid.youngChild': [
      { from: '2022-07-01', value: 2.18, sources: [22, 23] },
    ],
    'medicaid.olderChild': [
      { from: '2022-07-01', value: 2.18, sources: [22, 23] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2, sources: [24, 25] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.27, sources: [26] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [27, 28] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [29, 30] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 235, sources: [31] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [32, 29] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 291, sources: [31] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 4000, sources: [31] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [31] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [31] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [31] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [31] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [31] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 34] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2023-01-01', value: 1, sources: [35, 33] },
    ],
    'chip.pregnant': [
      { from: '2021-07-01', value: 2.18, sources: [36, 37] },
    ],
    'chip.lawfulPregnant': [
      { from: '2023-01-01', value: 1, sources: [35, 38] },
    ],
    'tanf.payment': [
      { from: '2023-02-16', value: [372, 450, 524, 656, 766, 864, 964], sources: [39, 40] },
      { from: '2025-11-01', value: [242, 293, 341, 426, 498, 562, 627], sources: [39, 40] },
    ],
    'tanf.need': [
      { from: '2023-02-16', value: [481, 552, 631, 710, 790, 869, 948], sources: [41, 42] },
    ],
    'tanf.grossOfNeed': [
      { from: '1997-07-01', value: 1.85, sources: [43] },
    ],
    'tanf.fillsGap': [
      { from: '1997-07-01', value: 1, sources: [44] },
    ],
    'tanf.gapShare': [
      { from: '1997-07-01', value: 0.55, sources: [44] },
    ],
    'tanf.flat': [
      { from: '2023-02-16', value: 175, sources: [45, 46] },
    ],
    'tanf.restShareByMonth': [
      { from: '2023-02-16', value: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0], sources: [47, 48] },
    ],
    'tanf.careYoung': [
      { from: '1997-07-01', value: 200, sources: [49] },
    ],
    'tanf.careOlder': [
      { from: '1997-07-01', value: 175, sources: [49] },
    ],
    'tanf.careUntil': [
      { from: '1997-07-01', value: 13, sources: [49] },
    ],
    'tanf.supportOff': [
      { from: '1997-07-01', value: [50], sources: [50] },
    ],
    'tanf.assets': [
      { from: '2023-02-16', value: [10000], sources: [51, 52] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [39, 40] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 4, 0, 4, 0, 5, 0, 1, 0, 4, 0, 7, 0, 8, 0, 6, 0, 5, 0, 7, 0, 5, 0, 7, 0, 8, 0, 3, 0, 3, 0, 4, 0, 1, 0, 1, 0, 6, 0, 1, 0, 3, 0, 7, 0, 4, 0, 2, 0, 5, 0, 8, 0, 4, 0, 1, 0, 4, 0, 2, 0, 4, 0, 7, 0, 5, 0, 5, 0, 7, 0, 8, 0, 5, 0, 1, 0, 6, 0, 5, 0, 6, 0, 1, 0, 3, 0, 4, 0, 7, 0, 2, 0, 3, 0, 8, 0, 5, 0, 4, 0, 2, 0, 3, 0, 1, 0, 2, 0, 5, 0, 3, 0, 5, 0, 8, 0, 6, 0, 8, 0, 8, 0, 3, 0, 8, 0, 7, 0, 8, 0, 8, 0, 8, 0, 7, 0, 5, 0, 1, 0, 4, 0, 1, 0, 1, 0, 4, 0, 2, 0, 5, 0, 8, 0, 3, 0, 1, 0, 8, 0, 7, 0, 3, 0, 7, 0, 5, 0, 4, 0, 4, 0, 5, 0, 7, 0, 2, 0, 3, 0, 5, 0, 2, 0, 3, 0, 5, 0, 8, 0, 6, 0, 8, 0, 8, 0, 5, 0, 4, 0, 7, 0, 5, 0, 7, 0, 4, 0, 5, 0, 3, 0, 4, 0, 3, 0, 4, 0, 2, 0, 2, 0, 3, 0, 2, 0, 4, 0, 3, 0, 4, 0, 2, 0, 8, 0, 8, 0, 5], sources: [53] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 21000, sources: [53] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 285, 263, 249, 282, 254, 292, 240, 291], sources: [54] },
      { from: '2026-01-01', value: [0, 402, 395, 333, 384, 314, 382, 319, 393], sources: [54] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 21000, sources: [55] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 8, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 8, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 9, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 9, 0, 31, 0, 32, 0, 27, 0, 33, 0, 8, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 10, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 14, 0, 45, 0, 46, 0, 47, 0, 14, 0, 9, 0, 48, 0, 8, 0, 49, 0, 50, 0, 40, 0, 37, 0, 51, 0, 41, 0, 52, 0, 53, 0, 52, 0, 54, 0, 28, 0, 55, 0, 56, 0, 57, 0, 58, 0, 27, 0, 59, 0, 60, 0, 61, 0, 62, 0, 63, 0, 64, 0, 65, 0, 66, 0, 67, 0, 68, 0, 36, 0, 69, 0, 70, 0, 37, 0, 71, 0, 72, 0, 73, 0, 14, 0, 74, 0, 75, 0, 8, 0, 76, 0, 77, 0, 78, 0, 79, 0, 36, 0, 1, 0, 80, 0, 48, 0, 9, 0, 81, 0, 82, 0, 14, 0, 83, 0, 84, 0, 22, 0, 85, 0, 61, 0, 28, 0, 86, 0, 87, 0, 88, 0, 89, 0, 90, 0, 9], sources: [55] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [71700, 80800, 96300, 94500, 68000, 72900, 49700, 109900, 102100, 83300, 80700, 54300, 74100, 99000, 75200, 76000, 82300, 79500, 79300, 71500, 58400, 93800, 50400, 56200, 75800, 65000, 92100, 81400, 55800, 67600, 68900, 60700, 57000, 75900, 87000, 64200, 72500, 61600, 80400, 92100, 56000, 90000, 69600, 79700, 87100, 74600, 59900, 64100, 60900, 48900, 69100, 63100, 61300, 66800, 78600, 91700, 102400, 44800, 85800, 41200, 76600, 85600, 52700, 71300, 91100, 54600, 90800, 71600, 76200, 62000, 87200, 76500, 69400, 82900, 50200, 57200, 66500, 62300, 75300, 75700, 104900, 78500, 85900, 76100, 86400, 83500, 61500, 73100, 58300, 39000], sources: [55] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 45300, 51750, 58200, 64650, 69850, 75000, 80200, 85350, 53950, 61650, 69350, 77050, 83250, 89400, 95550, 101750, 49550, 56600, 63700, 70750, 76450, 82100, 87750, 93400, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40850, 46650, 52500, 58300, 63000, 67650, 72300, 77000, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 61550, 70350, 79150, 87900, 94950, 102000, 109000, 116050, 57200, 65400, 73550, 81700, 88250, 94800, 101350, 107850, 46700, 53350, 60000, 66650, 72000, 77350, 82650, 88000, 45200, 51650, 58100, 64550, 69750, 74900, 80050, 85250, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 41550, 47450, 53400, 59300, 64050, 68800, 73550, 78300, 55450, 63400, 71300, 79200, 85550, 91900, 98250, 104550, 42150, 48150, 54150, 60150, 65000, 69800, 74600, 79400, 42600, 48650, 54750, 60800, 65700, 70550, 75400, 80300, 46100, 52700, 59300, 65850, 71150, 76400, 81700, 86950, 44550, 50900, 57250, 63600, 68700, 73800, 78900, 84000, 44100, 50400, 56700, 62950, 68000, 73050, 78100, 83100, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 52550, 60050, 67550, 75050, 81100, 87100, 93100, 99100, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 43850, 50100, 56350, 62600, 67650, 72650, 77650, 82650, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 51600, 59000, 66350, 73700, 79600, 85500, 91400, 97300, 45600, 52100, 58600, 65100, 70350, 75550, 80750, 85950, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 48750, 55700, 62650, 69600, 75200, 80750, 86350, 91900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40600, 46400, 52200, 58000, 62650, 67300, 71950, 76600, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 45350, 51800, 58250, 64700, 69900, 75100, 80250, 85450, 49400, 56450, 63500, 70550, 76200, 81850, 87500, 93150, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 50400, 57600, 64800, 72000, 77800, 83550, 89300, 95050, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 44650, 51000, 57400, 63750, 68850, 73950, 79050, 84150, 48800, 55800, 62750, 69700, 75300, 80900, 86450, 92050, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 44050, 50350, 56650, 62900, 67950, 73000, 78000, 83050, 51350, 58700, 66050, 73350, 79250, 85100, 91000, 96850, 55550, 63500, 71400, 79350, 85700, 92050, 98400, 104750, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 48100, 54950, 61800, 68650, 74150, 79650, 85150, 90650, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 42950, 49050, 55200, 61300, 66250, 71150, 76050, 80950, 47950, 54800, 61650, 68500, 74000, 79500, 84950, 90450, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 51050, 58350, 65650, 72900, 78750, 84600, 90400, 96250, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 50900, 58150, 65400, 72650, 78500, 84300, 90100, 95900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 42700, 48800, 54900, 60950, 65850, 70750, 75600, 80500, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 48850, 55800, 62800, 69750, 75350, 80950, 86500, 92100, 42850, 49000, 55100, 61200, 66100, 71000, 75900, 80800, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 46450, 53050, 59700, 66300, 71650, 76950, 82250, 87550, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40900, 46750, 52600, 58400, 63100, 67750, 72450, 77100, 42200, 48200, 54250, 60250, 65100, 69900, 74750, 79550, 42400, 48450, 54500, 60550, 65400, 70250, 75100, 79950, 58750, 67150, 75550, 83900, 90650, 97350, 104050, 110750, 44000, 50250, 56550, 62800, 67850, 72850, 77900, 82900, 47500, 54250, 61050, 67800, 73250, 78650, 84050, 89500, 42650, 48750, 54850, 60900, 65800, 70650, 75550, 80400, 48400, 55300, 62200, 69100, 74650, 80200, 85700, 91250, 47400, 54200, 60950, 67700, 73150, 78550, 83950, 89400, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40950, 46800, 52650, 58500, 63200, 67900, 72550, 77250, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900, 40250, 46000, 51750, 57500, 62100, 66700, 71300, 75900], sources: [55] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 28300, 32350, 36400, 40400, 43650, 46900, 50100, 53350, 33750, 38550, 43350, 48150, 52050, 55900, 59750, 63600, 30950, 35400, 39800, 44250, 47750, 51300, 54850, 58400, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25550, 29200, 32850, 36450, 39400, 42300, 45200, 48150, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 38500, 44000, 49500, 54950, 59350, 63750, 68150, 72550, 35750, 40850, 45950, 51050, 55150, 59250, 63350, 67400, 29200, 33350, 37500, 41650, 45000, 48350, 51650, 55000, 28250, 32300, 36350, 40350, 43600, 46850, 50050, 53300, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25950, 29650, 33350, 37050, 40050, 43000, 45950, 48950, 34650, 39600, 44550, 49500, 53500, 57450, 61400, 65350, 26350, 30100, 33850, 37600, 40650, 43650, 46650, 49650, 26600, 30400, 34200, 38000, 41050, 44100, 47150, 50200, 28850, 32950, 37050, 41150, 44450, 47750, 51050, 54350, 27850, 31800, 35800, 39750, 42950, 46150, 49300, 52500, 27550, 31500, 35450, 39350, 42500, 45650, 48800, 51950, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 32850, 37550, 42250, 46900, 50700, 54450, 58200, 61950, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 27450, 31350, 35200, 39100, 42250, 45400, 48500, 51650, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 32250, 36850, 41450, 46050, 49750, 53450, 57150, 60800, 28500, 32600, 36650, 40700, 44000, 47250, 50500, 53750, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 26600, 30400, 34200, 37950, 41000, 44050, 47100, 50100, 30450, 34800, 39150, 43500, 47000, 50500, 53950, 57450, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25400, 29000, 32650, 36250, 39150, 42050, 44950, 47850, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 28350, 32400, 36450, 40450, 43700, 46950, 50200, 53400, 30900, 35300, 39700, 44100, 47650, 51200, 54700, 58200, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 31500, 36000, 40500, 45000, 48600, 52200, 55800, 59400, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 27900, 31900, 35900, 39850, 43050, 46250, 49450, 52650, 30500, 34850, 39200, 43550, 47050, 50550, 54050, 57500, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 27550, 31450, 35400, 39300, 42450, 45600, 48750, 51900, 32100, 36700, 41300, 45850, 49550, 53200, 56900, 60550, 34750, 39700, 44650, 49600, 53600, 57550, 61500, 65500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 30050, 34350, 38650, 42900, 46350, 49800, 53200, 56650, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 26850, 30650, 34500, 38300, 41400, 44450, 47500, 50600, 30000, 34250, 38550, 42800, 46250, 49650, 53100, 56500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 31900, 36450, 41000, 45550, 49200, 52850, 56500, 60150, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 31800, 36350, 40900, 45400, 49050, 52700, 56300, 59950, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 26700, 30500, 34300, 38100, 41150, 44200, 47250, 50300, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 30550, 34900, 39250, 43600, 47100, 50600, 54100, 57600, 26800, 30600, 34450, 38250, 41350, 44400, 47450, 50500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 29050, 33200, 37350, 41450, 44800, 48100, 51400, 54750, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25600, 29250, 32900, 36500, 39450, 42350, 45300, 48200, 26400, 30150, 33900, 37650, 40700, 43700, 46700, 49700, 26500, 30300, 34100, 37850, 40900, 43950, 46950, 50000, 36750, 42000, 47250, 52450, 56650, 60850, 65050, 69250, 27500, 31400, 35350, 39250, 42400, 45550, 48700, 51850, 29700, 33900, 38100, 42400, 45800, 49150, 52550, 55950, 26650, 30450, 34250, 38050, 41100, 44150, 47200, 50250, 30250, 34600, 38900, 43200, 46700, 50150, 53600, 57050, 29650, 33850, 38100, 42300, 45700, 49100, 52500, 55850, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25600, 29250, 32900, 36550, 39500, 42400, 45350, 48250, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500, 25200, 28800, 32400, 35950, 38850, 41750, 44600, 47500], sources: [55] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 17000, 21640, 27320, 33000, 38680, 44360, 50040, 53350, 20250, 23150, 27320, 33000, 38680, 44360, 50040, 55720, 18600, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 42300, 45200, 48150, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 21500, 24550, 27600, 33000, 38680, 44360, 50040, 55720, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 55000, 16950, 21640, 27320, 33000, 38680, 44360, 50040, 53300, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 43000, 45950, 48950, 20800, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43650, 46650, 49650, 16000, 21640, 27320, 33000, 38680, 44100, 47150, 50200, 17300, 21640, 27320, 33000, 38680, 44360, 50040, 54350, 16700, 21640, 27320, 33000, 38680, 44360, 49300, 52500, 16550, 21640, 27320, 33000, 38680, 44360, 48800, 51950, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 19750, 22550, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 16450, 21640, 27320, 33000, 38680, 44360, 48500, 51650, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 19400, 22150, 27320, 33000, 38680, 44360, 50040, 55720, 17100, 21640, 27320, 33000, 38680, 44360, 50040, 53750, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 44050, 47100, 50100, 18300, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 42050, 44950, 47850, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 17000, 21640, 27320, 33000, 38680, 44360, 50040, 53400, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 16750, 21640, 27320, 33000, 38680, 44360, 49450, 52650, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 16550, 21640, 27320, 33000, 38680, 44360, 48750, 51900, 19250, 22000, 27320, 33000, 38680, 44360, 50040, 55720, 20850, 23800, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 18050, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 16100, 21640, 27320, 33000, 38680, 44360, 47500, 50600, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 19150, 21900, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 19100, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 16000, 21640, 27320, 33000, 38680, 44200, 47250, 50300, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16100, 21640, 27320, 33000, 38680, 44360, 47450, 50500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 17400, 21640, 27320, 33000, 38680, 44360, 50040, 54750, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 42350, 45300, 48200, 15960, 21640, 27320, 33000, 38680, 43700, 46700, 49700, 15960, 21640, 27320, 33000, 38680, 43950, 46950, 50000, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 16500, 21640, 27320, 33000, 38680, 44360, 48700, 51850, 17850, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16000, 21640, 27320, 33000, 38680, 44150, 47200, 50250, 18150, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17800, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 42400, 45350, 48250, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500, 15960, 21640, 27320, 33000, 38680, 41750, 44600, 47500], sources: [55] },
    ],
    'stateSupplement.kentucky.standard': [
      { from: '2000-01-01', value: [0, 0, 0], sources: [56, 57] },
      { from: '2026-01-01', value: [1056, 776, 803], sources: [56, 57] },
    ],
  },
}
