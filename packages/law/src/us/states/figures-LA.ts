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
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
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
    'housing.firstCounty': [
      { from: '2026-04-01', value: 22000, sources: [52] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 8, 0, 9, 0, 10, 0, 9, 0, 11, 0, 12, 0, 13, 0, 8, 0, 3, 0, 14, 0, 3, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 3, 0, 27, 0, 28, 0, 29, 0, 21, 0, 30, 0, 21, 0, 3, 0, 17, 0, 31, 0, 32, 0, 33, 0, 21, 0, 21, 0, 3, 0, 34, 0, 21, 0, 35, 0, 23, 0, 36, 0, 37, 0, 38, 0, 39, 0, 24, 0, 30, 0, 40, 0, 41, 0, 42, 0, 43, 0, 3, 0, 44, 0, 3, 0, 45], sources: [52] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [69100, 62500, 94500, 77600, 53600, 86000, 58300, 79200, 93000, 77300, 62200, 46500, 54200, 48400, 58100, 58000, 83300, 75400, 75500, 63300, 88600, 79300, 90300, 86600, 90600, 67800, 52000, 54700, 71500, 78700, 65900, 67500, 68200, 94000, 74100, 69600, 107700, 65800, 48500, 76400, 70200, 65100, 55900, 71800, 65400], sources: [52] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [38750, 44250, 49800, 55300, 59750, 64150, 68600, 73000, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 52950, 60500, 68050, 75600, 81650, 87700, 93750, 99800, 43500, 49700, 55900, 62100, 67100, 72050, 77050, 82000, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 48200, 55050, 61950, 68800, 74350, 79850, 85350, 90850, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 44350, 50700, 57050, 63350, 68450, 73500, 78600, 83650, 52100, 59550, 67000, 74400, 80400, 86350, 92300, 98250, 42350, 48400, 54450, 60500, 65350, 70200, 75050, 79900, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 46400, 53000, 59650, 66250, 71550, 76850, 82150, 87450, 41750, 47700, 53650, 59600, 64400, 69150, 73950, 78700, 42300, 48350, 54400, 60400, 65250, 70100, 74900, 79750, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 49650, 56750, 63850, 70900, 76600, 82250, 87950, 93600, 44450, 50800, 57150, 63450, 68550, 73650, 78700, 83800, 50600, 57800, 65050, 72250, 78050, 83850, 89600, 95400, 46600, 53250, 59900, 66550, 71900, 77200, 82550, 87850, 44450, 50800, 57150, 63500, 68600, 73700, 78750, 83850, 38000, 43400, 48850, 54250, 58600, 62950, 67300, 71650, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 40050, 45800, 51500, 57200, 61800, 66400, 70950, 75550, 44000, 50250, 56500, 62800, 67850, 72850, 77900, 82900, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 38200, 43650, 49100, 54550, 58950, 63300, 67650, 72050, 52650, 60200, 67700, 75200, 81250, 87250, 93250, 99300, 39900, 45600, 51300, 56950, 61550, 66100, 70650, 75200, 39000, 44600, 50150, 55700, 60200, 64650, 69100, 73550, 58350, 66700, 75050, 83350, 90050, 96700, 103400, 110050, 42800, 48900, 55050, 61100, 66000, 70900, 75800, 80700, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 42800, 48900, 55000, 61100, 66000, 70900, 75800, 80700, 39350, 44950, 50550, 56150, 60650, 65150, 69650, 74150, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500, 40250, 46000, 51750, 57450, 62050, 66650, 71250, 75850, 37950, 43350, 48750, 54150, 58500, 62850, 67150, 71500], sources: [52] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [24200, 27650, 31100, 34550, 37350, 40100, 42850, 45650, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 33100, 37800, 42550, 47250, 51050, 54850, 58600, 62400, 27200, 31050, 34950, 38800, 41950, 45050, 48150, 51250, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 30100, 34400, 38700, 43000, 46450, 49900, 53350, 56800, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 27750, 31700, 35650, 39600, 42800, 45950, 49150, 52300, 32550, 37200, 41850, 46500, 50250, 53950, 57700, 61400, 26450, 30250, 34000, 37800, 40850, 43850, 46900, 49900, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 28950, 33100, 37250, 41400, 44750, 48050, 51350, 54650, 26100, 29800, 33550, 37250, 40250, 43250, 46200, 49200, 26450, 30200, 34000, 37750, 40800, 43800, 46850, 49850, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 31050, 35450, 39900, 44300, 47850, 51400, 54950, 58500, 27800, 31750, 35700, 39650, 42850, 46000, 49200, 52350, 31650, 36150, 40650, 45150, 48800, 52400, 56000, 59600, 29150, 33300, 37450, 41600, 44950, 48300, 51600, 54950, 27750, 31700, 35650, 39700, 42800, 46000, 49200, 52400, 23750, 27150, 30550, 33900, 36650, 39350, 42050, 44750, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 25050, 28600, 32200, 35750, 38650, 41500, 44350, 47200, 27500, 31400, 35350, 39250, 42400, 45550, 48650, 51850, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23900, 27300, 30700, 34100, 36850, 39600, 42300, 45050, 32900, 37600, 42300, 47000, 50800, 54550, 58300, 62050, 24950, 28500, 32050, 35600, 38450, 41300, 44150, 47000, 24400, 27850, 31350, 34800, 37600, 40400, 43200, 45950, 36500, 41700, 46900, 52100, 56300, 60400, 64650, 68800, 26750, 30600, 34400, 38200, 41300, 44350, 47400, 50450, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 26750, 30600, 34400, 38200, 41300, 44350, 47400, 50450, 24600, 28100, 31600, 35100, 37950, 40750, 43550, 46350, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700, 25150, 28750, 32350, 35900, 38800, 41650, 44550, 47400, 23700, 27100, 30500, 33850, 36600, 39300, 42000, 44700], sources: [52] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 37350, 40100, 42850, 45650, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 19850, 22700, 27320, 33000, 38680, 44360, 50040, 55720, 16350, 21640, 27320, 33000, 38680, 44360, 48150, 51250, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 16650, 21640, 27320, 33000, 38680, 44360, 49150, 52300, 19550, 22350, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43850, 46900, 49900, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 17400, 21640, 27320, 33000, 38680, 44360, 50040, 54650, 15960, 21640, 27320, 33000, 38680, 43250, 46200, 49200, 15960, 21640, 27320, 33000, 38680, 43800, 46850, 49850, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 18650, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 16700, 21640, 27320, 33000, 38680, 44360, 49200, 52350, 19000, 21700, 27320, 33000, 38680, 44360, 50040, 55720, 17500, 21640, 27320, 33000, 38680, 44360, 50040, 54950, 16700, 21640, 27320, 33000, 38680, 44360, 49200, 52400, 15960, 21640, 27320, 33000, 36650, 39350, 42050, 44750, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 38650, 41500, 44350, 47200, 16500, 21640, 27320, 33000, 38680, 44360, 48650, 51850, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36850, 39600, 42300, 45050, 19750, 22600, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38450, 41300, 44150, 47000, 15960, 21640, 27320, 33000, 37600, 40400, 43200, 45950, 21900, 25000, 28150, 33000, 38680, 44360, 50040, 55720, 16050, 21640, 27320, 33000, 38680, 44350, 47400, 50450, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 16050, 21640, 27320, 33000, 38680, 44350, 47400, 50450, 15960, 21640, 27320, 33000, 37950, 40750, 43550, 46350, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700, 15960, 21640, 27320, 33000, 38680, 41650, 44550, 47400, 15960, 21640, 27320, 33000, 36600, 39300, 42000, 44700], sources: [52] },
    ],
  },
}
