// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Oregon */
export const figures: StateFigures = {
  state: 'OR',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA FNS Oregon ABAWD Waiver Response, November 8, 2023 - requested area (31 counties and eight reservation areas) and county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/or-abawd-response-fy2024.pdf#page=2"},
    {"title":"USDA FNS Oregon ABAWD Waiver Response, November 8, 2023 - county list (continued) and reservation areas","href":"https://www.fns.usda.gov/sites/default/files/resource-files/or-abawd-response-fy2024.pdf#page=3"},
    {"title":"USDA FNS Oregon ABAWD Waiver Response, October 22, 2024 - requested area (30 counties and seven reservation areas)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/or-abawd-response-fy2025.pdf#page=2"},
    {"title":"USDA FNS Oregon ABAWD Waiver Response, October 22, 2024 - county list","href":"https://www.fns.usda.gov/sites/default/files/resource-files/or-abawd-response-fy2025.pdf#page=3"},
    {"title":"USDA SNAP Waiver of the Time Limit - Status Update Memorandum, February 26, 2026 (Appendix A, Oregon through 2025-12-31)","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.obbb-time-limit-waivers-reinstatement.pdf#page=2"},
    {"title":"USDA FNS Oregon ABAWD Waiver Response, March 30, 2026 - modification of the reservation-area-only FY2026 waiver to 2026-01-01 through 2026-12-31","href":"https://www.fns.usda.gov/sites/default/files/resource-files/or-abawd-response-fy2026-b.pdf#page=1"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"USDA ERS SNAP Policy Database (bbce_inclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"USDA ERS SNAP Policy Database (bbce_elddisinclmt column, Jan 1996 - Dec 2020)","href":"https://www.ers.usda.gov/data-products/snap-policy-data-sets"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"42 U.S. Code § 1758(b)(1)(A) - Program requirements","href":"https://www.law.cornell.edu/uscode/text/42/1758#b_1_A"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"OAR 414-175-0050(1)(b)(A)","href":"https://secure.sos.state.or.us/oard/view.action?ruleNumber=414-175-0050"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Oregon Administrative Rule 461-155-0250(3) - Income and Payment Standard; OSIPM","href":"https://ch461rules.odhs.oregon.gov/rules/461-155-0250.pdf#page=1"},
    {"title":"42 U.S. Code § 1382(a)(1)(A) and (2)(A) - SSI eligible individual (income \"at a rate of not more than\" the benefit rate)","href":"https://www.law.cornell.edu/uscode/text/42/1382#a"},
    {"title":"SSA POMS SI 02005.001.C.3 - Retrospective Monthly Accounting Computation, the Federal eligibility test (\"If the CI is equal to or less than the FBR ... the individual, based on income, is eligible\")","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0502005001"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Oregon Health Plan (OHP) Bridge | Oregon Health Authority","href":"https://www.oregon.gov/oha/ohp/pages/bridge.aspx"},
    {"title":"Basic Health Program | Medicaid","href":"https://www.medicaid.gov/basic-health-program"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"OAR 461-155-0030(5)(a) - Income and Payment Standards; REF, TANF","href":"https://secure.sos.state.or.us/oard/viewSingleRule.action?ruleVrsnRsn=268185"},
    {"title":"OAR 461-155-0030(2)(a) - Income and Payment Standards; REF, TANF","href":"https://secure.sos.state.or.us/oard/viewSingleRule.action?ruleVrsnRsn=268185"},
    {"title":"OAR 461-155-0030(4)(a) - Income and Payment Standards; REF, TANF","href":"https://secure.sos.state.or.us/oard/viewSingleRule.action?ruleVrsnRsn=268185"},
    {"title":"OAR 461-160-0160 - Earned Income Deduction; REF, REFM, and TANF","href":"https://secure.sos.state.or.us/oard/viewSingleRule.action?ruleVrsnRsn=274860"},
    {"title":"OAR 461-145-0080(2) - Child Support and Cash Medical Support","href":"https://secure.sos.state.or.us/oard/viewSingleRule.action?ruleVrsnRsn=317015"},
    {"title":"OAR 461-165-0060(3) - Minimum Benefit Amount; REF, SNAP, TANF","href":"https://secure.sos.state.or.us/oard/viewSingleRule.action?ruleVrsnRsn=326976"},
    {"title":"OAR 461-160-0015(5) - Resource Limits","href":"https://secure.sos.state.or.us/oard/viewSingleRule.action?ruleVrsnRsn=316195"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"CMS, market rating reforms: state-specific age curves and family tiers","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf"},
    {"title":"ORS 315.266, as amended by 2026 Or. Laws ch. 142"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"OAR 461-155-0575(2)","href":"https://ch461rules.odhs.oregon.gov/rules/461-155-0575.pdf"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 469, sources: [0, 1] },
      { from: '2024-10-01', value: 502, sources: [0, 2] },
      { from: '2025-10-01', value: 515, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 370, sources: [0, 1] },
      { from: '2024-10-01', value: 393, sources: [0, 2] },
      { from: '2025-10-01', value: 404, sources: [2, 0] },
    ],
    'snap.utility.electricity': [
      { from: '2023-10-01', value: 59, sources: [0, 1] },
      { from: '2024-10-01', value: 63, sources: [0, 2] },
      { from: '2025-10-01', value: 65, sources: [2, 0] },
    ],
    'snap.utility.gas': [
      { from: '2023-10-01', value: 59, sources: [0, 1] },
      { from: '2024-10-01', value: 63, sources: [0, 2] },
      { from: '2025-10-01', value: 65, sources: [2, 0] },
    ],
    'snap.utility.water': [
      { from: '2023-10-01', value: 59, sources: [0, 1] },
      { from: '2024-10-01', value: 63, sources: [0, 2] },
      { from: '2025-10-01', value: 65, sources: [2, 0] },
    ],
    'snap.utility.sewage': [
      { from: '2023-10-01', value: 59, sources: [0, 1] },
      { from: '2024-10-01', value: 63, sources: [0, 2] },
      { from: '2025-10-01', value: 65, sources: [2, 0] },
    ],
    'snap.utility.trash': [
      { from: '2023-10-01', value: 59, sources: [0, 1] },
      { from: '2024-10-01', value: 63, sources: [0, 2] },
      { from: '2025-10-01', value: 65, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 76, sources: [0, 1] },
      { from: '2024-10-01', value: 79, sources: [0, 2] },
      { from: '2025-10-01', value: 81, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [5] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [6, 7] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2021-10-01', value: 0.5, sources: [8, 9] },
    ],
    'snap.standardMedical': [
      { from: '2021-10-01', value: 170, sources: [10, 11] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [12, 13] },
      { from: '2024-11-01', value: [41001, 41007, 41009, 41011, 41013, 41015, 41017, 41019, 41021, 41023, 41025, 41027, 41029, 41031, 41033, 41035, 41037, 41039, 41041, 41043, 41045, 41047, 41049, 41053, 41055, 41057, 41059, 41061, 41063, 41065, 41069], sources: [14, 15] },
      { from: '2025-01-01', value: [41001, 41007, 41009, 41011, 41013, 41015, 41017, 41019, 41021, 41023, 41025, 41029, 41031, 41033, 41035, 41037, 41039, 41041, 41043, 41045, 41047, 41049, 41053, 41055, 41057, 41059, 41061, 41063, 41065, 41069], sources: [14, 15] },
      { from: '2026-01-01', value: [], sources: [16, 17] },
    ],
    'snap.broadBased.gross': [
      { from: '2022-01-01', value: 2, sources: [18, 19] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2022-01-01', value: 2, sources: [20, 21] },
    ],
    'snap.broadBased.povertyFirst': [
      { from: '2023-03-01', value: 14580, sources: [22, 23] },
      { from: '2024-03-01', value: 15060, sources: [22, 23] },
      { from: '2025-03-01', value: 15650, sources: [22, 23] },
      { from: '2026-03-01', value: 15960, sources: [24, 22] },
    ],
    'snap.broadBased.povertyEach': [
      { from: '2023-03-01', value: 5140, sources: [22, 23] },
      { from: '2024-03-01', value: 5380, sources: [22, 23] },
      { from: '2025-03-01', value: 5500, sources: [22, 23] },
      { from: '2026-03-01', value: 5680, sources: [24, 22] },
    ],
    'meals.paysReduced': [
      { from: '2015-07-01', value: 1, sources: [25, 26] },
    ],
    'meals.freeTo': [
      { from: '2021-07-01', value: 3, sources: [27, 26] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 107136, sources: [28, 29] },
      { from: '2024-10-01', value: 117983, sources: [29, 30] },
      { from: '2025-10-01', value: 123027, sources: [30, 29] },
      { from: '2026-10-01', value: 129250, sources: [31, 30] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [32, 33] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [32, 33] },
    ],
    'childCare.planOfPoverty': [
      { from: '2026-03-01', value: 2, sources: [34] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 1.9, sources: [35, 36] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 1.38, sources: [36, 37] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 1.38, sources: [36, 37] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.9, sources: [38, 37] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 0.42, sources: [39] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [40, 41] },
    ],
    'medicaid.agedBySsiRate': [
      { from: '2018-01-01', value: 1, sources: [42] },
    ],
    'medicaid.agedBelow': [
      { from: '2018-01-01', value: 1, sources: [43, 44] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [45, 46] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [47, 48] },
      { from: '2024-01-01', value: 1, sources: [48, 49] },
    ],
    'bhp.limit': [
      { from: '2024-07-01', value: 2, sources: [50, 51] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.05, sources: [52, 53] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 1.9, sources: [54, 55] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [45, 56] },
    ],
    'tanf.payment': [
      { from: '2011-07-01', value: [339, 432, 506, 621, 721, 833, 923, 1030, 1093, 1204], beyond: 110, sources: [57] },
    ],
    'tanf.grossLimit': [
      { from: '2011-07-01', value: [345, 499, 616, 795, 932, 1060, 1206, 1346, 1450, 1622], beyond: 172, sources: [58] },
    ],
    'tanf.need': [
      { from: '2011-07-01', value: [326, 416, 485, 595, 695, 796, 886, 976, 1039, 1150], beyond: 110, sources: [59] },
    ],
    'tanf.testsNeed': [
      { from: '2011-07-01', value: 1, sources: [59] },
    ],
    'tanf.testRestShare': [
      { from: '2011-07-01', value: 0.5, sources: [60] },
    ],
    'tanf.restShare': [
      { from: '2011-07-01', value: 0.5, sources: [60] },
    ],
    'tanf.supportOff': [
      { from: '2011-07-01', value: [50, 100, 150, 200], sources: [61] },
    ],
    'tanf.minimum': [
      { from: '2011-07-01', value: 10, sources: [62] },
    ],
    'tanf.assets': [
      { from: '2011-07-01', value: [10000], sources: [63] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [57] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 6, 0, 2, 0, 1, 0, 5, 0, 5, 0, 5, 0, 6, 0, 5, 0, 4, 0, 7, 0, 6, 0, 6, 0, 6, 0, 6, 0, 7, 0, 6, 0, 7, 0, 4, 0, 4, 0, 2, 0, 5, 0, 2, 0, 6, 0, 3, 0, 6, 0, 1, 0, 3, 0, 6, 0, 5, 0, 6, 0, 6, 0, 6, 0, 6, 0, 1, 0, 6, 0, 1], sources: [64] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 41000, sources: [64] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 232, 261, 250, 272, 296, 309, 288], sources: [65] },
      { from: '2026-01-01', value: [0, 253, 279, 266, 276, 309, 311, 300], sources: [65] },
    ],
    'aca.ageFactor': [
      { from: '2018-01-01', value: [1, 1, 1, 1, 1, 1, 1, 1.5748, 1.5748, 1.5748, 1.5748, 1.5811, 1.6126, 1.6504, 1.7118, 1.7622, 1.7874, 1.8252, 1.863, 1.8866, 1.9118, 1.9244, 1.937, 1.9496, 1.9622, 1.9874, 2.0126, 2.0504, 2.0866, 2.137, 2.2, 2.274, 2.3622, 2.4614, 2.5748, 2.6866, 2.8126, 2.937, 3.074, 3.2126, 3.3622, 3.5118, 3.674, 3.8378, 4.0126, 4.0992, 4.274, 4.4252, 4.5244, 4.6488, 4.7244], sources: [66] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.09, 0.09, 0.09, 0.09], sources: [67] },
      { from: '2026-01-01', value: [0.14, 0.14, 0.14, 0.14], sources: [67] },
    ],
    'stateCredits.shareWithYoung': [
      { from: '2025-01-01', value: 0.12, sources: [67] },
      { from: '2026-01-01', value: 0.17, sources: [67] },
    ],
    'stateCredits.youngUnder': [
      { from: '2025-01-01', value: 3, sources: [67] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 41000, sources: [68] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 3, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 3, 0, 23, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 3, 0, 31, 0, 3], sources: [68] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [85100, 125000, 128300, 97000, 83500, 93900, 73300, 120200, 76600, 87400, 77600, 81200, 124200, 98100, 87900, 76700, 86200, 85700, 96900, 82200, 97300, 75300, 103400, 90100, 89000, 87500, 78400, 86100, 83700, 91800, 68300], sources: [68] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [47700, 54500, 61300, 68100, 73550, 79000, 84450, 89900, 70000, 80000, 90000, 100000, 108000, 116000, 124000, 132000, 71900, 82150, 92400, 102650, 110900, 119100, 127300, 135500, 54350, 62100, 69850, 77600, 83850, 90050, 96250, 102450, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 52600, 60100, 67600, 75100, 81150, 87150, 93150, 99150, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 67350, 76950, 86550, 96150, 103850, 111550, 119250, 126950, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 48950, 55950, 62950, 69900, 75500, 81100, 86700, 92300, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 65800, 75200, 84600, 94000, 101550, 109050, 116600, 124100, 54950, 62800, 70650, 78500, 84800, 91100, 97350, 103650, 49250, 56250, 63300, 70300, 75950, 81550, 87200, 92800, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 48300, 55200, 62100, 68950, 74500, 80000, 85500, 91050, 48000, 54850, 61700, 68550, 74050, 79550, 85050, 90500, 55100, 63000, 70850, 78700, 85000, 91300, 97600, 103900, 48350, 55250, 62150, 69050, 74600, 80100, 85650, 91150, 55350, 63250, 71150, 79050, 85400, 91700, 98050, 104350, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 57050, 65200, 73350, 81450, 88000, 94500, 101000, 107550, 50500, 57700, 64900, 72100, 77900, 83650, 89450, 95200, 49850, 57000, 64100, 71200, 76900, 82600, 88300, 94000, 49000, 56000, 63000, 70000, 75600, 81200, 86800, 92400, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350, 48250, 55150, 62050, 68900, 74450, 79950, 85450, 90950, 46900, 53600, 60300, 66950, 72350, 77700, 83050, 88400, 52300, 59750, 67200, 74650, 80650, 86600, 92600, 98550, 46850, 53550, 60250, 66900, 72300, 77650, 83000, 88350], sources: [68] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [29800, 34050, 38300, 42550, 46000, 49400, 52800, 56200, 43750, 50000, 56250, 62500, 67500, 72500, 77500, 82500, 44950, 51350, 57750, 64150, 69300, 74450, 79550, 84700, 33950, 38800, 43650, 48500, 52400, 56300, 60150, 64050, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 32900, 37600, 42300, 46950, 50750, 54500, 58250, 62000, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 42100, 48100, 54100, 60100, 64950, 69750, 74550, 79350, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 30600, 35000, 39350, 43700, 47200, 50700, 54200, 57700, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 41100, 47000, 52900, 58750, 63450, 68150, 72850, 77550, 34350, 39250, 44150, 49050, 53000, 56900, 60850, 64750, 30800, 35200, 39600, 43950, 47500, 51000, 54500, 58050, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 30200, 34500, 38800, 43100, 46550, 50000, 53450, 56900, 30000, 34300, 38600, 42850, 46300, 49750, 53150, 56600, 34450, 39400, 44300, 49200, 53150, 57100, 61050, 64950, 30250, 34550, 38850, 43150, 46650, 50100, 53550, 57000, 34600, 39550, 44500, 49400, 53400, 57350, 61300, 65250, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 35650, 40750, 45850, 50900, 55000, 59050, 63150, 67200, 31550, 36050, 40550, 45050, 48700, 52300, 55900, 59500, 31150, 35600, 40050, 44500, 48100, 51650, 55200, 58750, 30650, 35000, 39400, 43750, 47250, 50750, 54250, 57750, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200, 30150, 34450, 38750, 43050, 46500, 49950, 53400, 56850, 29300, 33500, 37700, 41850, 45200, 48550, 51900, 55250, 32700, 37350, 42000, 46650, 50400, 54150, 57850, 61600, 29300, 33450, 37650, 41800, 45150, 48500, 51850, 55200], sources: [68] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [17900, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 26250, 30000, 33750, 37500, 40500, 44360, 50040, 55720, 26950, 30800, 34650, 38500, 41600, 44700, 50040, 55720, 20400, 23300, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 19750, 22550, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 25250, 28850, 32450, 36050, 38950, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18350, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 24700, 28200, 31750, 35250, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 18450, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 18150, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 20800, 23750, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 21400, 24450, 27500, 33000, 38680, 44360, 50040, 55720, 18950, 21650, 27320, 33000, 38680, 44360, 50040, 55720, 18700, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 18400, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55250, 19600, 22400, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55200], sources: [68] },
    ],
    'stateSupplement.oregon.atHome': [
      { from: '2016-01-01', value: 22, sources: [69] },
    ],
  },
}
