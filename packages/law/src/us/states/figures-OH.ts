// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Ohio */
export const figures: StateFigures = {
  state: 'OH',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Ohio DCY Procedure Letter 21 — 2025 Early Care and Education Income Eligibility Standards","href":"https://dam.assets.ohio.gov/image/upload/childrenandyouth.ohio.gov/For%20Partners/Rules%20and%20Resources/2025/PL_21.pdf#page=2"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Ohio Administrative Code 5160:1-3-02.4 - Medicaid coverage for the categorically needy","href":"https://codes.ohio.gov/ohio-administrative-code/rule-5160:1-3-02.4"},
    {"title":"Ohio Administrative Code 5160:1-3-03.5 - Medicaid application of income standards","href":"https://codes.ohio.gov/ohio-administrative-code/rule-5160:1-3-03.5"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Ohio Administrative Code § 5101:1-23-40(A)(1)","href":"https://codes.ohio.gov/ohio-administrative-code/rule-5101:1-23-40"},
    {"title":"Ohio Revised Code § 5107.10(D)(1)(a)","href":"https://codes.ohio.gov/ohio-revised-code/section-5107.10"},
    {"title":"Ohio TANF State Plan","href":"https://dam.assets.ohio.gov/image/upload/jfs.ohio.gov/OWF/tanf/2024%20TANF%20State%20Plan%20Combined.pdf#page=4"},
    {"title":"Ohio Administrative Code § 5101:1-23-20(H)(2)(b)","href":"https://codes.ohio.gov/ohio-administrative-code/rule-5101:1-23-20"},
    {"title":"Ohio Revised Code § 5107.10(D)(3)","href":"https://codes.ohio.gov/ohio-revised-code/section-5107.10"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 724, sources: [0, 1] },
      { from: '2024-10-01', value: 746, sources: [0, 2] },
      { from: '2025-10-01', value: 766, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 453, sources: [0, 1] },
      { from: '2024-10-01', value: 466, sources: [0, 2] },
      { from: '2025-10-01', value: 479, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 102, sources: [0, 1] },
      { from: '2024-10-01', value: 105, sources: [0, 2] },
      { from: '2025-10-01', value: 108, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 102, sources: [0, 1] },
      { from: '2024-10-01', value: 105, sources: [0, 2] },
      { from: '2025-10-01', value: 108, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 102, sources: [0, 1] },
      { from: '2024-10-01', value: 105, sources: [0, 2] },
      { from: '2025-10-01', value: 108, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 102, sources: [0, 1] },
      { from: '2024-10-01', value: 105, sources: [0, 2] },
      { from: '2025-10-01', value: 108, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 102, sources: [0, 1] },
      { from: '2024-10-01', value: 105, sources: [0, 2] },
      { from: '2025-10-01', value: 108, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 45, sources: [0, 1] },
      { from: '2025-10-01', value: 46, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [4, 5] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [6] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [7] },
    ],
    'meals.paysReduced': [
      { from: '2023-10-03', value: 1, sources: [8, 9] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 100106, sources: [10, 11] },
      { from: '2024-10-01', value: 109319, sources: [11, 12] },
      { from: '2025-10-01', value: 114593, sources: [12, 11] },
      { from: '2026-10-01', value: 117810, sources: [13, 12] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [1.75, 1.75, 1.75, 1.75, 1.75, 1.75, 1.75, 1.75, 0], sources: [14, 15] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0.6], sources: [14, 15] },
    ],
    'childCare.planOfPoverty': [
      { from: '2025-10-01', value: 1.45, sources: [16] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.11, sources: [17, 18] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.11, sources: [18, 19] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.11, sources: [18, 19] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.05, sources: [20, 19] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.95, sources: [21] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [22, 23] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [24, 25] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [26, 27] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [26, 28] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [27] },
    ],
    'tanf.payment': [
      { from: '2023-01-01', value: [351.5709, 480.7701, 588.8502, 725.5032, 849.7332, 945.3903, 1057.1973, 1171.4889, 1288.2651, 1403.799, 1518.0906, 1634.8668, 1750.4007, 1863.45, 1982.7108], beyond: 146.5914, sources: [29] },
      { from: '2024-01-01', value: [362.8343, 496.1727, 607.7154, 748.7464, 876.9564, 975.6781, 1091.0671, 1209.0203, 1329.5377, 1448.773, 1566.7262, 1687.2436, 1806.4789, 1923.15, 2046.2316], beyond: 151.2878, sources: [29] },
      { from: '2025-01-01', value: [371.8903, 508.5567, 622.8834, 767.4344, 898.8444, 1000.0301, 1118.2991, 1239.1963, 1362.7217, 1484.933, 1605.8302, 1729.3556, 1851.5669, 1971.15, 2097.3036], beyond: 155.0638, sources: [29] },
    ],
    'tanf.grossOfPoverty': [
      { from: '1997-10-01', value: 0.5, sources: [30, 31] },
    ],
    'tanf.flat': [
      { from: '1999-10-01', value: 250, sources: [32, 31] },
    ],
    'tanf.restShare': [
      { from: '1999-10-01', value: 0.5, sources: [32, 33] },
    ],
    'tanf.flatOfFamily': [
      { from: '1999-10-01', value: 1, sources: [32, 31] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [29] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 5, 0, 2, 0, 12, 0, 11, 0, 17, 0, 2, 0, 16, 0, 5, 0, 4, 0, 15, 0, 3, 0, 3, 0, 5, 0, 5, 0, 13, 0, 16, 0, 7, 0, 11, 0, 3, 0, 1, 0, 9, 0, 6, 0, 9, 0, 9, 0, 9, 0, 1, 0, 10, 0, 11, 0, 3, 0, 16, 0, 4, 0, 2, 0, 2, 0, 16, 0, 1, 0, 5, 0, 17, 0, 14, 0, 6, 0, 10, 0, 16, 0, 9, 0, 11, 0, 10, 0, 9, 0, 9, 0, 11, 0, 1, 0, 9, 0, 13, 0, 8, 0, 12, 0, 17, 0, 2, 0, 3, 0, 16, 0, 3, 0, 16, 0, 8, 0, 16, 0, 16, 0, 6, 0, 2, 0, 16, 0, 9, 0, 10, 0, 12, 0, 3, 0, 2, 0, 7, 0, 10, 0, 6, 0, 10, 0, 6, 0, 3, 0, 15, 0, 12, 0, 13, 0, 16, 0, 9, 0, 2, 0, 10, 0, 4, 0, 17, 0, 14, 0, 1, 0, 1, 0, 6], sources: [34] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 39000, sources: [34] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 266, 267, 286, 246, 250, 248, 307, 281, 301, 261, 243, 251, 248, 282, 259, 276, 324], sources: [35] },
      { from: '2026-01-01', value: [0, 308, 322, 315, 289, 297, 297, 354, 328, 316, 322, 293, 322, 303, 323, 301, 313, 362], sources: [35] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 39000, sources: [36] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 9, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 20, 0, 22, 0, 20, 0, 23, 0, 24, 0, 17, 0, 25, 0, 26, 0, 9, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 17, 0, 38, 0, 20, 0, 19, 0, 17, 0, 23, 0, 20, 0, 39, 0, 40, 0, 17, 0, 41, 0, 42, 0, 25, 0, 43, 0, 25, 0, 44, 0, 20, 0, 45, 0, 46, 0, 47, 0, 48, 0, 49, 0, 20, 0, 50, 0, 33, 0, 51, 0, 52, 0, 53, 0, 54, 0, 55, 0, 56, 0, 57, 0, 58, 0, 10, 0, 33, 0, 39, 0, 59, 0, 60, 0, 61, 0, 62, 0, 9, 0, 8, 0, 63, 0, 31, 0, 23, 0, 64], sources: [36] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [67200, 85700, 89900, 79100, 88900, 105900, 78900, 85000, 109900, 90400, 94700, 83700, 92900, 77900, 75300, 76500, 105000, 87800, 94200, 111500, 105300, 88100, 95400, 76400, 103000, 77100, 105900, 86800, 77600, 95700, 81200, 84400, 97100, 87400, 76100, 80600, 95000, 83300, 81900, 84700, 63000, 102400, 74900, 73200, 82800, 94900, 102700, 90900, 87000, 71600, 90200, 108800, 92500, 88600, 85300, 84600, 84900, 96000, 87500, 146700, 89200, 74000, 89100, 89600], sources: [36] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49250, 56250, 63300, 70300, 76000, 81600, 87250, 92850, 50350, 57550, 64750, 71900, 77700, 83450, 89200, 94950, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49800, 56900, 64000, 71100, 76800, 82500, 88200, 93900, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 44200, 50500, 56800, 63100, 68150, 73200, 78250, 83300, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 61550, 70350, 79150, 87900, 94950, 102000, 109000, 116050, 50650, 57850, 65100, 72300, 78100, 83900, 89700, 95450, 53050, 60600, 68200, 75750, 81850, 87900, 93950, 100000, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 52050, 59450, 66900, 74300, 80250, 86200, 92150, 98100, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 58800, 67200, 75600, 84000, 90750, 97450, 104200, 110900, 49200, 56200, 63250, 70250, 75900, 81500, 87150, 92750, 52750, 60300, 67850, 75350, 81400, 87450, 93450, 99500, 62450, 71400, 80300, 89200, 96350, 103500, 110650, 117750, 58800, 67200, 75600, 84000, 90750, 97450, 104200, 110900, 49350, 56400, 63450, 70500, 76150, 81800, 87450, 93100, 53450, 61050, 68700, 76300, 82450, 88550, 94650, 100750, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 57700, 65950, 74200, 82400, 89000, 95600, 102200, 108800, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 57900, 66200, 74450, 82700, 89350, 95950, 102550, 109200, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 53600, 61250, 68900, 76550, 82700, 88800, 94950, 101050, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 54400, 62200, 69950, 77700, 83950, 90150, 96350, 102600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 53200, 60800, 68400, 76000, 82100, 88200, 94250, 100350, 46700, 53350, 60000, 66650, 72000, 77350, 82650, 88000, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 57350, 65550, 73750, 81900, 88500, 95050, 101600, 108150, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 52500, 60000, 67450, 74950, 80950, 86950, 92950, 98950, 57550, 65750, 73950, 82150, 88750, 95300, 101900, 108450, 50900, 58200, 65450, 72700, 78550, 84350, 90150, 96000, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 50550, 57750, 64950, 72150, 77950, 83700, 89500, 95250, 60950, 69650, 78350, 87050, 94050, 101000, 107950, 114950, 51800, 59200, 66600, 74000, 79950, 85850, 91800, 97700, 49650, 56750, 63850, 70900, 76600, 82250, 87950, 93600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 53800, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 49950, 57100, 64250, 71350, 77100, 82800, 88500, 94200, 49150, 56150, 63150, 70150, 75800, 81400, 87000, 92600, 49950, 57050, 64200, 71300, 77050, 82750, 88450, 94150, 50200, 57400, 64550, 71700, 77450, 83200, 88950, 94650], sources: [36] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30800, 35200, 39600, 43950, 47500, 51000, 54500, 58050, 31500, 36000, 40500, 44950, 48550, 52150, 55750, 59350, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 31150, 35600, 40050, 44450, 48050, 51600, 55150, 58700, 37100, 42400, 47700, 52950, 57200, 61450, 65700, 69900, 27650, 31600, 35550, 39450, 42650, 45800, 48950, 52100, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 38500, 44000, 49500, 54950, 59350, 63750, 68150, 72550, 31650, 36200, 40700, 45200, 48850, 52450, 56050, 59700, 33150, 37900, 42650, 47350, 51150, 54950, 58750, 62550, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 32550, 37200, 41850, 46450, 50200, 53900, 57600, 61350, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 36750, 42000, 47250, 52500, 56700, 60900, 65100, 69300, 30750, 35150, 39550, 43900, 47450, 50950, 54450, 57950, 33000, 37700, 42400, 47100, 50900, 54650, 58450, 62200, 39050, 44600, 50200, 55750, 60250, 64700, 69150, 73600, 36750, 42000, 47250, 52500, 56700, 60900, 65100, 69300, 30850, 35250, 39650, 44050, 47600, 51100, 54650, 58150, 33400, 38200, 42950, 47700, 51550, 55350, 59150, 63000, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 36050, 41200, 46350, 51500, 55650, 59750, 63900, 68000, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 36150, 41350, 46500, 51700, 55850, 60000, 64100, 68250, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 33500, 38300, 43100, 47850, 51700, 55550, 59350, 63200, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 34000, 38850, 43700, 48550, 52450, 56350, 60250, 64100, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 33250, 38000, 42750, 47500, 51300, 55100, 58900, 62700, 29200, 33350, 37500, 41650, 45000, 48350, 51650, 55000, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 35850, 41000, 46100, 51200, 55300, 59400, 63500, 67600, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 32800, 37500, 42150, 46850, 50600, 54350, 58100, 61850, 35950, 41100, 46250, 51350, 55500, 59600, 63700, 67800, 31850, 36400, 40950, 45450, 49100, 52750, 56400, 60000, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 31600, 36100, 40600, 45100, 48750, 52350, 55950, 59550, 38100, 43550, 49000, 54400, 58800, 63150, 67500, 71850, 32400, 37000, 41650, 46250, 49950, 53650, 57350, 61050, 31050, 35450, 39900, 44300, 47850, 51400, 54950, 58500, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 49350, 56400, 63450, 70500, 76150, 81800, 87450, 93100, 31250, 35700, 40150, 44600, 48200, 51750, 55350, 58900, 30700, 35100, 39500, 43850, 47400, 50900, 54400, 57900, 31200, 35650, 40100, 44550, 48150, 51700, 55250, 58850, 31400, 35850, 40350, 44800, 48400, 52000, 55600, 59150], sources: [36] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18700, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22250, 25400, 28600, 33000, 38680, 44360, 50040, 55720, 16600, 21640, 27320, 33000, 38680, 44360, 48950, 52100, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 23100, 26400, 29700, 33000, 38680, 44360, 50040, 55720, 19000, 21700, 27320, 33000, 38680, 44360, 50040, 55720, 19900, 22750, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19500, 22300, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19800, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 23450, 26800, 30150, 33450, 38680, 44360, 50040, 55720, 22050, 25200, 28350, 33000, 38680, 44360, 50040, 55720, 18550, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20050, 22900, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21650, 24750, 27850, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21700, 24800, 27900, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20100, 23000, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20450, 23350, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19950, 22800, 27320, 33000, 38680, 44360, 50040, 55720, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 55000, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24600, 27650, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 19700, 22500, 27320, 33000, 38680, 44360, 50040, 55720, 21600, 24650, 27750, 33000, 38680, 44360, 50040, 55720, 19100, 21800, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18950, 21650, 27320, 33000, 38680, 44360, 50040, 55720, 22900, 26150, 29400, 33000, 38680, 44360, 50040, 55720, 19450, 22200, 27320, 33000, 38680, 44360, 50040, 55720, 18650, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 29650, 33850, 38100, 42300, 45700, 49100, 52500, 55850, 18750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18750, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18850, 21640, 27320, 33000, 38680, 44360, 50040, 55720], sources: [36] },
    ],
  },
}
