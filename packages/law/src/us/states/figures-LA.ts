// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Louisiana */
export const figures: StateFigures = {
  state: 'LA',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"7 CFR 273.2(j)(2)(xi), categorical eligibility exemptions","href":"https://www.law.cornell.edu/cfr/text/7/273.2#j_2_xi"},
    {"title":"7 CFR 273.9(a), income eligibility standards","href":"https://www.law.cornell.edu/cfr/text/7/273.9#a"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"Louisiana Register Vol. 48 No. 5, LR 48:1269 (May 20, 2022), LAC 28:CLXV.509","href":"https://www.doa.la.gov/media/ny1gpl0g/2205.pdf#page=8"},
    {"title":"LAC 28:CLXV.509.A.3 (Bulletin 139)","href":"https://www.doa.la.gov/media/043btqeh/28v165.docx"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Montana DPHHS Medicaid manual, ABD 200 Groups Covered - Overview","href":"https://dphhs.mt.gov/assets/hcsd/mamanual/ABD200July012016.pdf#page=1"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Louisiana DCFS FITAP Benefits Increase Announcement (January 2022)","href":"https://www.dcfs.louisiana.gov/news/louisiana-to-increase-tanf-cash-assistance-benefits-beginning-january-2022"},
    {"title":"Louisiana Administrative Code Title 67, Part III, Section 1229(D)","href":"https://www.law.cornell.edu/regulations/louisiana/La-Admin-Code-tit-67-SS-III-1229"},
    {"title":"Louisiana Administrative Code Title 67, Part III, Section 1229(C)(1)","href":"https://www.law.cornell.edu/regulations/louisiana/La-Admin-Code-tit-67-SS-III-1229"},
    {"title":"Louisiana DCFS Economic Stability Manual B-640-FITAP Income Limits, B-641-1-FITAP (Determination of Eligibility and Grant Amount)","href":"https://public.powerdms.com/LADCFS/documents/398921"},
    {"title":"Louisiana Administrative Code Title 67, Part III, Section 1229","href":"https://www.law.cornell.edu/regulations/louisiana/La-Admin-Code-tit-67-SS-III-1229"},
    {"title":"Louisiana DCFS 2014 TANF State Plan Renewal - Appendix B-911-2","href":"https://web.archive.org/web/20161201201738/https://www.dcfs.louisiana.gov/assets/docs/searchable/EconomicStability/TANF/2014TANFRenewal.pdf#page=16"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"La. R.S. 47:297.8"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 414, sources: [0, 1] },
      { from: '2024-10-01', value: 453, sources: [0, 2] },
      { from: '2025-10-01', value: 465, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 230, sources: [0, 1] },
      { from: '2024-10-01', value: 251, sources: [0, 2] },
      { from: '2025-10-01', value: 258, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 74, sources: [0, 1] },
      { from: '2025-10-01', value: 76, sources: [2, 0] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [3] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [4, 5] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 161, sources: [6, 7] },
    ],
    'snap.broadBased.gross': [
      { from: '2022-07-01', value: 2, sources: [8, 9] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2022-07-01', value: 2, sources: [10, 11] },
    ],
    'snap.broadBased.net': [
      { from: '2020-04-01', value: 1, sources: [12, 13] },
    ],
    'snap.broadBased.netElderly': [
      { from: '2020-04-01', value: 1, sources: [12, 13] },
    ],
    'meals.paysReduced': [
      { from: '2023-07-01', value: 1, sources: [14, 15] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 86934, sources: [16, 17] },
      { from: '2024-10-01', value: 95801, sources: [17, 18] },
      { from: '2025-10-01', value: 98137, sources: [18, 17] },
      { from: '2026-10-01', value: 100636, sources: [19, 18] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [20, 21] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [20, 21] },
    ],
    'childCare.planOfMedian': [
      { from: '2022-02-01', value: 0.85, sources: [22, 23] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.17, sources: [24, 25] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.17, sources: [25, 26] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.17, sources: [25, 26] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.38, sources: [27, 26] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.24, sources: [28] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [29, 30] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 100, sources: [31] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 192, sources: [31] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [32] },
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
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [35, 36] },
      { from: '2024-01-01', value: 1, sources: [36, 37] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 2.55, sources: [38, 39] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.14, sources: [40, 41] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [33, 42] },
    ],
    'tanf.payment': [
      { from: '2022-01-01', value: [244, 376, 484, 568, 654, 732, 804, 882, 954, 1024, 1102, 1180, 1260, 1340, 1424, 1514, 1582, 1678], sources: [43, 44] },
    ],
    'tanf.flat': [
      { from: '2000-07-01', value: [1020], sources: [45] },
    ],
    'tanf.minimum': [
      { from: '2023-01-01', value: 10, sources: [46, 47] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [44, 48] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 3, 0, 4, 0, 5, 0, 2, 0, 6, 0, 4, 0, 8, 0, 8, 0, 8, 0, 4, 0, 7, 0, 4, 0, 6, 0, 8, 0, 6, 0, 8, 0, 5, 0, 7, 0, 5, 0, 3, 0, 7, 0, 6, 0, 3, 0, 5, 0, 7, 0, 1, 0, 4, 0, 3, 0, 2, 0, 6, 0, 7, 0, 5, 0, 7, 0, 7, 0, 8, 0, 1, 0, 7, 0, 1, 0, 5, 0, 6, 0, 8, 0, 7, 0, 8, 0, 1, 0, 1, 0, 5, 0, 1, 0, 1, 0, 3, 0, 3, 0, 3, 0, 1, 0, 5, 0, 7, 0, 2, 0, 7, 0, 3, 0, 6, 0, 5, 0, 8, 0, 5, 0, 7, 0, 5, 0, 6], sources: [49] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 22000, sources: [49] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 286, 352, 348, 335, 296, 384, 349, 274], sources: [50] },
      { from: '2026-01-01', value: [0, 348, 440, 437, 403, 366, 479, 437, 324], sources: [50] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.05, 0.05, 0.05, 0.05], sources: [51] },
    ],
  },
}
