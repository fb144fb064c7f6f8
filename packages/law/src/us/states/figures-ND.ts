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
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"North Dakota CCAP Policy Manual, Graduated Eligibility 400-28-25-15","href":"https://www.nd.gov/dhs/policymanuals/40028/40028.htm"},
    {"title":"North Dakota HHS Apply for Help, Child Care Assistance Program","href":"https://www.hhs.nd.gov/applyforhelp/ccap"},
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
    {"title":"North Dakota Policy Manual 400-19-110-05 Standard of Need Chart (2023-08-01)","href":"https://www.nd.gov/dhs/policymanuals/40019/Archive%20Documents/2024%20-%20ML%203869/400_19_110_05.htm"},
    {"title":"North Dakota Policy Manual 400-19-110-05 Standard of Need Chart (2015-10-01)","href":"https://www.nd.gov/dhs/policymanuals/40019/Archive%20Documents/2023%20-%20ML%203740/400_19_110_05.htm"},
    {"title":"North Dakota Policy Manual 400-19-110-05 Standard of Need Chart (2024-10-01)","href":"https://www.nd.gov/dhs/policymanuals/40019/Archive%20Documents/2025/Release%2025.1/400_19_110_05.htm"},
    {"title":"North Dakota Policy Manual 400-19-110-05 Standard of Need Chart","href":"https://www.nd.gov/dhs/policymanuals/40019/400_19_110_05.htm"},
    {"title":"North Dakota Policy Manual 400-19-105-25 Employment Disregards","href":"https://www.nd.gov/dhs/policymanuals/40019/400_19_105_25.htm"},
    {"title":"N.D. Admin Code 75-02-01.2-51(2)(a) Disregard of Earned Income","href":"https://www.law.cornell.edu/regulations/north-dakota/N-D-A-C-75-02-1.2-51"},
    {"title":"N.D. Admin Code 75-02-01.2-51(2)(c)(1) Disregard of Earned Income","href":"https://www.law.cornell.edu/regulations/north-dakota/N-D-A-C-75-02-1.2-51"},
    {"title":"North Dakota TANF Manual, 400-19-55-20-15 - Countable Unearned Income Types","href":"https://www.nd.gov/dhs/policymanuals/40019/400_19_55_20_15.htm"},
    {"title":"North Dakota TANF Manual, 400-19-55-25 - Disregard of Certain Income","href":"https://www.nd.gov/dhs/policymanuals/40019/400_19_55_25.htm"},
    {"title":"North Dakota Policy Manual 400-19-55-05-05 Asset Limits","href":"https://www.nd.gov/dhs/policymanuals/40019/400_19_55_05_05.htm"},
    {"title":"N.D. Admin Code 75-02-01.2-22 Asset Limits","href":"https://www.law.cornell.edu/regulations/north-dakota/N-D-A-C-75-02-1.2-22"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 114503, sources: [15, 16] },
      { from: '2024-10-01', value: 123092, sources: [16, 17] },
      { from: '2025-10-01', value: 129911, sources: [17, 16] },
      { from: '2026-10-01', value: 132554, sources: [18, 17] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [19, 20] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [19, 20] },
    ],
    'childCare.planOfMedian': [
      { from: '2024-07-01', value: 0.75, sources: [21, 22] },
    ],
    'medicaid.infant': [
      { from: '2021-01-01', value: 1.75, sources: [23, 24] },
      { from: '2024-01-01', value: 2.05, sources: [24, 25] },
    ],
    'medicaid.youngChild': [
      { from: '2021-01-01', value: 1.75, sources: [24, 25] },
      { from: '2024-01-01', value: 2.05, sources: [24, 25] },
    ],
    'medicaid.olderChild': [
      { from: '2021-01-01', value: 1.75, sources: [24, 25] },
      { from: '2024-01-01', value: 2.05, sources: [24, 25] },
    ],
    'medicaid.pregnant': [
      { from: '2023-10-01', value: 1.75, sources: [26, 27] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.53, sources: [28] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [29, 30] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 3000, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 0.75, sources: [32, 33] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 840, sources: [34] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 3000, sources: [34] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [35] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 0.75, sources: [36, 32] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 1139, sources: [34] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [34] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [37] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2023-10-01', value: 1, sources: [38, 39] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [40] },
    ],
    'tanf.paymentNoAdult': [
      { from: '2023-08-01', value: [0, 332, 486, 632, 786, 932, 1086, 1234, 1386, 1534, 1686], sources: [41, 42] },
      { from: '2024-10-01', value: [0, 349, 510, 664, 825, 979, 1140, 1296, 1455, 1611, 1770], sources: [43, 44] },
      { from: '2025-10-01', value: [0, 366, 536, 697, 866, 1028, 1197, 1361, 1528, 1692, 1859], sources: [44, 43] },
    ],
    'tanf.paymentOneAdult': [
      { from: '2023-08-01', value: [474, 670, 872, 1066, 1264, 1462, 1660, 1858, 2056, 2254, 2450], sources: [41, 42] },
      { from: '2024-10-01', value: [498, 704, 916, 1119, 1327, 1535, 1743, 1951, 2159, 2367, 2573], sources: [43, 44] },
      { from: '2025-10-01', value: [523, 739, 962, 1175, 1393, 1612, 1830, 2049, 2267, 2485, 2702], sources: [44, 43] },
    ],
    'tanf.paymentTwoAdults': [
      { from: '2023-08-01', value: [670, 872, 1066, 1264, 1462, 1660, 1858, 2056, 2254, 2450, 2650], sources: [41, 42] },
      { from: '2024-10-01', value: [704, 916, 1119, 1327, 1535, 1743, 1951, 2159, 2367, 2573, 2783], sources: [43, 44] },
      { from: '2025-10-01', value: [739, 962, 1175, 1393, 1612, 1830, 2049, 2267, 2485, 2702, 2922], sources: [44, 43] },
    ],
    'tanf.flat': [
      { from: '1997-07-01', value: 180, sources: [45, 46] },
    ],
    'tanf.flatShare': [
      { from: '1997-07-01', value: 0.27, sources: [45, 46] },
    ],
    'tanf.restShareByMonth': [
      { from: '1997-07-01', value: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.35, 0.35, 0.35, 0.25], sources: [45, 47] },
    ],
    'tanf.supportNotCounted': [
      { from: '2010-07-01', value: 1, sources: [48, 49] },
    ],
    'tanf.assets': [
      { from: '1997-07-01', value: [3000, 6000], beyond: 25, sources: [50, 51] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [44, 43] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 1, 0, 2, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 3, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 1, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4, 0, 4], sources: [52] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 38000, sources: [52] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 296, 269, 315, 351], sources: [53] },
      { from: '2026-01-01', value: [0, 273, 278, 361, 376], sources: [53] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 38000, sources: [54] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 7, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 8, 0, 29, 0, 30, 0, 8, 0, 31, 0, 11, 0, 32, 0, 10, 0, 33, 0, 34, 0, 35, 0, 16, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 34, 0, 41, 0, 42, 0, 43, 0, 13, 0, 44, 0, 4], sources: [54] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [107500, 102400, 74100, 111200, 111300, 104000, 121400, 113000, 115200, 105300, 98300, 130800, 95700, 99000, 122000, 105600, 106800, 86700, 91000, 109400, 90400, 106300, 80400, 103400, 83100, 127700, 115700, 108200, 105500, 107100, 99600, 102600, 86400, 108000, 72200, 98900, 48100, 99200, 109900, 115300, 100200, 117000, 91600, 102800], sources: [54] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [60200, 68800, 77400, 86000, 92900, 99800, 106650, 113550, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 62300, 71200, 80100, 88950, 96100, 103200, 110300, 117450, 62350, 71250, 80150, 89050, 96200, 103300, 110450, 117550, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 68000, 77700, 87400, 97100, 104900, 112650, 120450, 128200, 63300, 72350, 81400, 90400, 97650, 104900, 112100, 119350, 64550, 73750, 82950, 92150, 99550, 106900, 114300, 121650, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 73300, 83750, 94200, 104650, 113050, 121400, 129800, 138150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 68350, 78100, 87850, 97600, 105450, 113250, 121050, 128850, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 61250, 70000, 78750, 87500, 94500, 101500, 108500, 115500, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 71550, 81750, 91950, 102150, 110350, 118500, 126700, 134850, 64800, 74050, 83300, 92550, 100000, 107400, 114800, 122200, 60600, 69250, 77900, 86550, 93500, 100400, 107350, 114250, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60500, 69150, 77800, 86400, 93350, 100250, 107150, 114050, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 61550, 70350, 79150, 87900, 94950, 102000, 109000, 116050, 64600, 73800, 83050, 92250, 99650, 107050, 114400, 121800, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 65550, 74900, 84250, 93600, 101100, 108600, 116100, 123600, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150, 60000, 68600, 77150, 85700, 92600, 99450, 106300, 113150], sources: [54] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [37650, 43000, 48400, 53750, 58050, 62350, 66650, 70950, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 38950, 44500, 50050, 55600, 60050, 64500, 68950, 73400, 39000, 44550, 50100, 55650, 60150, 64600, 69050, 73500, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 42500, 48600, 54650, 60700, 65600, 70450, 75300, 80150, 39550, 45200, 50850, 56500, 61050, 65550, 70100, 74600, 40350, 46100, 51850, 57600, 62250, 66850, 71450, 76050, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 45800, 52350, 58900, 65400, 70650, 75900, 81100, 86350, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 42700, 48800, 54900, 61000, 65900, 70800, 75650, 80550, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 38300, 43800, 49250, 54700, 59100, 63500, 67850, 72250, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 44700, 51100, 57500, 63850, 69000, 74100, 79200, 84300, 40500, 46300, 52100, 57850, 62500, 67150, 71750, 76400, 37900, 43300, 48700, 54100, 58450, 62800, 67100, 71450, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37800, 43200, 48600, 54000, 58350, 62650, 67000, 71300, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 38500, 44000, 49500, 54950, 59350, 63750, 68150, 72550, 40400, 46150, 51900, 57650, 62300, 66900, 71500, 76100, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 40950, 46800, 52650, 58500, 63200, 67900, 72550, 77250, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700, 37500, 42850, 48200, 53550, 57850, 62150, 66450, 70700], sources: [54] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22600, 25800, 29050, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 23350, 26700, 30050, 33350, 38680, 44360, 50040, 55720, 23400, 26750, 30100, 33400, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 25500, 29150, 32800, 36400, 39350, 44360, 50040, 55720, 23750, 27150, 30550, 33900, 38680, 44360, 50040, 55720, 24200, 27650, 31100, 34550, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 27500, 31400, 35350, 39250, 42400, 45550, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 25650, 29300, 32950, 36600, 39550, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 23000, 26250, 29550, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 26850, 30650, 34500, 38300, 41400, 44450, 50040, 55720, 24300, 27800, 31250, 34700, 38680, 44360, 50040, 55720, 22750, 26000, 29250, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22700, 25950, 29200, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 24250, 27700, 31150, 34600, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 24600, 28100, 31600, 35100, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720, 22550, 25750, 28950, 33000, 38680, 44360, 50040, 55720], sources: [54] },
    ],
  },
}
