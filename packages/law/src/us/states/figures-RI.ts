// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Rhode Island */
export const figures: StateFigures = {
  state: 'RI',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
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
    {"title":"218-RICR-20-00-4, Section 4.6.1.A","href":"https://rules.sos.ri.gov/regulations/part/218-20-00-4#4.6.1"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
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
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"CMS, Rhode Island State Plan Amendment RI-22-0024, Citizenship and Non-Citizen Eligibility, section C","href":"https://www.medicaid.gov/medicaid/spa/downloads/RI-22-0024.pdf#page=11"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Medicaid and CHIP Eligibility Levels","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"CMS, Rhode Island CHIP State Plan Amendment RI-22-0025, approval letter","href":"https://www.medicaid.gov/sites/default/files/2023-04/RI-22-0025.pdf#page=2"},
    {"title":"RI Works 30% Benefit Increase 2021","href":"https://dhs.ri.gov/press-releases/ri-works-benefit-increase-almost-here"},
    {"title":"Rhode Island Works Benefits Increase FY 2025","href":"https://dhs.ri.gov/press-releases/rhode-island-works-families-see-increase-benefits-fy-2025-state-budget"},
    {"title":"Rhode Island Works Program Eligibility","href":"https://dhs.ri.gov/programs-and-services/ri-works-program/eligibility-how-apply"},
    {"title":"218-RICR-20-00-2.15.5(B)(1) Earned Income Disregard","href":"https://www.law.cornell.edu/regulations/rhode-island/218-RICR-20-00-2.15"},
    {"title":"R.I. Gen. Laws Chapter 40-5.2 - Rhode Island Works Act of 2008","href":"http://webserver.rilin.state.ri.us/Statutes/TITLE40/40-5.2/INDEX.htm"},
    {"title":"218-RICR-20-00-2.15.3(D) Child Support Pass-Through","href":"https://www.law.cornell.edu/regulations/rhode-island/218-RICR-20-00-2.15"},
    {"title":"RI Works 2021 Reform Package","href":"https://dhs.ri.gov/press-releases/ri-works-benefit-increase-almost-here"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"R.I. Gen. Laws § 44-30-2.6(c)(2)(N)"},
    {"title":"POMS SI 01415.058 L.2, Rhode Island Category D federally administered January 2026 payment level","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415058#l2"},
    {"title":"R.I. Gen. Laws § 40-6-27(a)(1)(i), (ii), (v), (a)(3)","href":"https://webserver.rilegislature.gov/Statutes/TITLE40/40-6/40-6-27.htm"},
    {"title":"POMS SI BOS01415.012 B.1, Rhode Island residential care/assisted living (D)","href":"https://secure.ssa.gov/poms.nsf/lnx/0501415012BOS"},
    {"title":"R.I. Gen. Laws § 40-6-27(a)(1)(iii), (iv), (v), (a)(3)","href":"https://webserver.rilegislature.gov/Statutes/TITLE40/40-6/40-6-27.htm"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 787, sources: [0, 1] },
      { from: '2024-10-01', value: 822, sources: [0, 2] },
      { from: '2025-10-01', value: 844, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 25, sources: [0, 1] },
      { from: '2024-10-01', value: 26, sources: [0, 2] },
      { from: '2025-10-01', value: 27, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [6] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 183, sources: [7, 8] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.85, sources: [9] },
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
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [13, 14] },
      { from: '2024-07-01', value: 1, sources: [13, 14] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 114343, sources: [15, 16] },
      { from: '2024-10-01', value: 125328, sources: [16, 17] },
      { from: '2025-10-01', value: 135424, sources: [17, 16] },
      { from: '2026-10-01', value: 139136, sources: [18, 17] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [19, 20] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [19, 20] },
    ],
    'childCare.planOfPoverty': [
      { from: '2020-01-01', value: 2.61, sources: [21] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.66, sources: [22, 23] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.66, sources: [23, 24] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.66, sources: [23, 24] },
    ],
    'medicaid.pregnant': [
      { from: '2023-01-01', value: 2.58, sources: [25, 26] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.21, sources: [27] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [28, 29] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 4000, sources: [30] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [31, 32] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 903, sources: [33] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 4000, sources: [33] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 6000, sources: [34] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [35, 31] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 947, sources: [33] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 6000, sources: [33] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [33] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [33] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [33] },
    ],
    'medicaid.needyParent': [
      { from: '2015-01-01', value: 1, sources: [33] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [33] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [36, 37] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-10-01', value: 1, sources: [38, 39] },
    ],
    'chip.pregnant': [
      { from: '2023-12-01', value: 2.58, sources: [25, 40] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.58, sources: [25, 41] },
    ],
    'chip.lawfulPregnant': [
      { from: '2022-10-01', value: 1, sources: [42, 39] },
    ],
    'tanf.payment': [
      { from: '2021-07-01', value: [425, 584, 721, 825, 929, 1033, 1137, 1241], beyond: 104, sources: [43, 44] },
      { from: '2024-07-01', value: [510, 701, 865, 990, 1115, 1240, 1365, 1490], beyond: 125, sources: [44, 43] },
    ],
    'tanf.flat': [
      { from: '2021-07-01', value: 300, sources: [45, 46] },
      { from: '2024-07-01', value: 525, sources: [45, 46] },
    ],
    'tanf.restShare': [
      { from: '2008-07-01', value: 0.5, sources: [45, 46] },
    ],
    'tanf.careYoung': [
      { from: '2008-07-01', value: 200, sources: [47, 45] },
    ],
    'tanf.careOlder': [
      { from: '2008-07-01', value: 175, sources: [47, 45] },
    ],
    'tanf.supportOff': [
      { from: '2008-07-01', value: [50], sources: [45, 48] },
    ],
    'tanf.subsidizedLess': [
      { from: '2021-07-01', value: 65, sources: [43, 45] },
    ],
    'tanf.assets': [
      { from: '2021-07-01', value: [5000], sources: [49, 45] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [44, 43] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 254], sources: [50] },
      { from: '2026-01-01', value: [0, 303], sources: [50] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.16, 0.16, 0.16, 0.16], sources: [51] },
    ],
    'stateSupplement.own': [
      { from: '2026-01-01', value: [39.92, 39.92, 39.92], sources: [52, 53] },
    ],
    'stateSupplement.ownEach': [
      { from: '2026-01-01', value: [39.69, 39.69, 39.69], sources: [54, 55] },
    ],
    'stateSupplement.kept': [
      { from: '2026-01-01', value: [51.92, 51.92, 51.92], sources: [52, 53] },
    ],
    'stateSupplement.keptEach': [
      { from: '2026-01-01', value: [48.65, 48.65, 48.65], sources: [54, 55] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 44000, sources: [56] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 1, 0, 2, 0, 1, 0, 1], sources: [56] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [112100, 124900], sources: [56] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [62800, 71800, 80750, 89700, 96900, 104100, 111250, 118450, 69175, 79075, 88950, 98800, 106725, 114650, 122525, 130450], sources: [56] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [39250, 44850, 50450, 56050, 60550, 65050, 69550, 74000, 43725, 49975, 56225, 62450, 67475, 72475, 77475, 82450], sources: [56] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [23600, 26950, 30300, 33650, 38680, 44360, 50040, 55720, 26275, 30000, 33750, 37475, 41665, 46155, 50645, 55720], sources: [56] },
    ],
  },
}
