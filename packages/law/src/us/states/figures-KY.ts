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
  },
}
