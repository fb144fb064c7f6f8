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
  },
}
