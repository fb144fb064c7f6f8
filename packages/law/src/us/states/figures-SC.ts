// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** South Carolina */
export const figures: StateFigures = {
  state: 'SC',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"SNAP Screener Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Food Research & Action Center, The SNAP Standard Medical Deduction for Older Adults and People With Disabilities","href":"https://frac.org/wp-content/uploads/SNAP-SMD-National-Report-1.pdf#page=7"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"42 U.S. Code § 1773(e)(1)(A) - School breakfast program (breakfasts free or at a reduced price on the same terms as lunches)","href":"https://www.law.cornell.edu/uscode/text/42/1773#e_1_A"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"SC CCAP Policy Manual Vol. 038 Section 2.13","href":"https://www.scchildcare.org/media/ubhdm1at/1-13-2025_policy-manual.pdf#page=88"},
    {"title":"SC CCDF State Plan FFY 2025-2027, Section 2.2.4","href":"https://www.scchildcare.org/media/cr5dc51w/submitted-version-of-the-ccdf-ffy-2025-2027-for-south-carolina-as-of-7-1-24pdf.pdf#page=25"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Eligibility Programs (effective March 1, 2026) | South Carolina DHHS - Parent/Caretaker Relative family income cannot exceed 67% of FPL, $1,842.50/month for a family of four","href":"https://www.scdhhs.gov/sites/dhhs/files/pdf/links/Medicaid%20Eligibility%20Groups%20Effective%201.1.pdf"},
    {"title":"South Carolina approved state plan S25 (SC-13-0014-MM1), student option checked","href":"https://www.medicaid.gov/State-resource-center/Medicaid-State-Plan-Amendments/Downloads/SC/SC-13-0014-MM1.pdf#page=14"},
    {"title":"Section 1931 Medicaid Eligibility","href":"https://www.law.cornell.edu/uscode/text/42/1396u-1"},
    {"title":"KFF - Medicaid Eligibility for Parents","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-parents/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"The South Carolina Department of Social Services TANF Policy Manual","href":"https://dss.sc.gov/media/ojqddxsk/tanf-policy-manual-volume-65.pdf#page=131"},
    {"title":"S.C. Code Regs. § 114-1140(A)(2)","href":"https://www.law.cornell.edu/regulations/south-carolina/R-114-1140"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"S.C. Code Regs. § 114-1140(A)(3)","href":"https://www.law.cornell.edu/regulations/south-carolina/R-114-1140"},
    {"title":"SC DSS TANF Policy Manual Section 8.15","href":"https://dss.sc.gov/media/ojqddxsk/tanf-policy-manual-volume-65.pdf#page=132"},
    {"title":"SC DSS TANF Policy Manual Section 8.12","href":"https://dss.sc.gov/media/ojqddxsk/tanf-policy-manual-volume-65.pdf#page=130"},
    {"title":"SC DSS TANF Policy Manual Section 7.1","href":"https://dss.sc.gov/media/ojqddxsk/tanf-policy-manual-volume-65.pdf#page=101"},
    {"title":"SC DSS TANF Policy Manual Section 7.7, SSA benefits","href":"https://dss.sc.gov/media/ojqddxsk/tanf-policy-manual-volume-65.pdf#page=115"},
    {"title":"The South Carolina Department of Social Services TANF Policy Manual","href":"https://dss.sc.gov/media/ojqddxsk/tanf-policy-manual-volume-65.pdf#page=90"},
    {"title":"S.C. Code Regs. § 114-1140(C)","href":"https://www.law.cornell.edu/regulations/south-carolina/R-114-1140"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 369, sources: [0, 1] },
      { from: '2024-10-01', value: 378, sources: [0, 2] },
      { from: '2025-10-01', value: 388, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 247, sources: [0, 1] },
      { from: '2024-10-01', value: 258, sources: [0, 2] },
      { from: '2025-10-01', value: 265, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 27, sources: [0, 1] },
      { from: '2024-10-01', value: 26, sources: [0, 2] },
      { from: '2025-10-01', value: 27, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.selfEmploymentShare': [
      { from: '2005-10-01', value: 0.4, sources: [4, 5] },
    ],
    'snap.standardMedical': [
      { from: '2023-10-01', value: 175, sources: [6, 7] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.3, sources: [8] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 2, sources: [9] },
    ],
    'snap.broadBased.allElderly': [
      { from: '2015-10-01', value: 1, sources: [9] },
    ],
    'meals.freeBreakfast': [
      { from: '2000-01-01', value: 0, sources: [10, 11] },
      { from: '2026-07-01', value: 1, sources: [10, 11] },
      { from: '2027-07-01', value: 0, sources: [10, 11] },
    ],
    'meals.paysReduced': [
      { from: '2000-01-01', value: 0, sources: [12, 11] },
      { from: '2024-07-01', value: 1, sources: [12, 11] },
      { from: '2027-07-01', value: 0, sources: [12, 11] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 89725, sources: [13, 14] },
      { from: '2024-10-01', value: 98172, sources: [14, 15] },
      { from: '2025-10-01', value: 102542, sources: [15, 14] },
      { from: '2026-10-01', value: 106470, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [17, 18] },
    ],
    'liheap.planMedian': [
      { from: '2025-10-01', value: 98172, sources: [17, 18] },
    ],
    'childCare.planOfMedian': [
      { from: '2022-10-01', value: 0.85, sources: [19, 20] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.13, sources: [21, 22] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.13, sources: [22, 23] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.13, sources: [22, 23] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 1.99, sources: [24, 23] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 0.67, sources: [25, 26] },
    ],
    'medicaid.parentOfPupil': [
      { from: '2014-01-01', value: 1, sources: [27] },
    ],
    'medicaid.parentIsDeprived': [
      { from: '2018-01-01', value: 1, sources: [28, 29] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 7560, sources: [30] },
      { from: '2024-01-01', value: 9430, sources: [30] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [31, 32] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 11340, sources: [33] },
      { from: '2024-01-01', value: 14130, sources: [33] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [34, 31] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [35, 36] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [35, 37] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [36] },
    ],
    'tanf.needOfPoverty': [
      { from: '1996-07-01', value: 0.5, sources: [38, 39] },
    ],
    'tanf.povertyFirst': [
      { from: '2023-10-01', value: 14580, sources: [40, 41] },
      { from: '2024-10-01', value: 15060, sources: [40, 41] },
      { from: '2025-10-01', value: 15650, sources: [42, 40] },
      { from: '2026-10-01', value: 15960, sources: [40, 41] },
    ],
    'tanf.povertyEach': [
      { from: '2023-10-01', value: 5140, sources: [40, 41] },
      { from: '2024-10-01', value: 5380, sources: [40, 41] },
      { from: '2025-10-01', value: 5500, sources: [42, 40] },
      { from: '2026-10-01', value: 5680, sources: [40, 41] },
    ],
    'tanf.gapShare': [
      { from: '2016-10-01', value: 0.3372, sources: [38, 43] },
      { from: '2024-10-01', value: 0.4046, sources: [38, 43] },
    ],
    'tanf.grossOfNeed': [
      { from: '1996-07-01', value: 1.85, sources: [44] },
    ],
    'tanf.flat': [
      { from: '1996-07-01', value: 100, sources: [45] },
    ],
    'tanf.flatOfFamily': [
      { from: '1996-07-01', value: 1, sources: [45] },
    ],
    'tanf.halfOfPay': [
      { from: '1996-07-01', value: 0.5, sources: [45] },
    ],
    'tanf.supportNotCounted': [
      { from: '1996-07-01', value: 1, sources: [46, 47] },
    ],
    'tanf.assets': [
      { from: '1996-07-01', value: [2500], sources: [48, 49] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [38, 39] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36, 0, 37, 0, 38, 0, 39, 0, 40, 0, 41, 0, 42, 0, 43, 0, 44, 0, 45, 0, 46], sources: [50] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 45000, sources: [50] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 243, 266, 265, 312, 265, 268, 292, 276, 0, 239, 351, 296, 294, 281, 276, 286, 289, 274, 0, 286, 289, 246, 293, 243, 265, 247, 287, 281, 294, 273, 284, 313, 239, 278, 296, 289, 278, 267, 297, 287, 287, 316, 268, 338, 278, 305], sources: [51] },
      { from: '2026-01-01', value: [0, 273, 318, 332, 397, 298, 332, 346, 331, 0, 303, 385, 353, 334, 349, 340, 317, 331, 331, 0, 317, 325, 298, 353, 273, 333, 297, 346, 310, 360, 348, 317, 354, 298, 326, 350, 327, 329, 316, 349, 341, 338, 384, 321, 385, 308, 367], sources: [51] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 45000, sources: [52] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 8, 0, 10, 0, 11, 0, 6, 0, 12, 0, 13, 0, 14, 0, 3, 0, 8, 0, 2, 0, 9, 0, 15, 0, 16, 0, 17, 0, 18, 0, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 24, 0, 25, 0, 9, 0, 26, 0, 27, 0, 28, 0, 29, 0, 30, 0, 31, 0, 17, 0, 9, 0, 9, 0, 32, 0, 33, 0, 34, 0, 35, 0, 36], sources: [52] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [73200, 90400, 55000, 95100, 63200, 67100, 113000, 117500, 92400, 73100, 67400, 73800, 67700, 69600, 79300, 85600, 106400, 74600, 61900, 86000, 82300, 97800, 113900, 79900, 61400, 83800, 51500, 57300, 78900, 90100, 73300, 91200, 74200, 63100, 62700, 117400], sources: [52] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 50650, 57850, 65100, 72300, 78100, 83900, 89700, 95450, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 53300, 60900, 68500, 76100, 82200, 88300, 94400, 100500, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 63300, 72350, 81400, 90400, 97650, 104900, 112100, 119350, 65800, 75200, 84600, 94000, 101550, 109050, 116600, 124100, 51750, 59150, 66550, 73900, 79850, 85750, 91650, 97550, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 44450, 50800, 57150, 63450, 68550, 73650, 78700, 83800, 47950, 54800, 61650, 68500, 74000, 79500, 84950, 90450, 59550, 68050, 76550, 85050, 91900, 98700, 105500, 112300, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 48200, 55050, 61950, 68800, 74350, 79850, 85350, 90850, 46800, 53500, 60200, 66850, 72200, 77550, 82900, 88250, 51950, 59400, 66800, 74250, 80150, 86100, 92050, 98000, 57400, 65600, 73800, 82000, 88600, 95150, 101650, 108250, 44750, 51150, 57550, 63900, 69050, 74150, 79250, 84350, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 46950, 53650, 60350, 67050, 72450, 77800, 83150, 88550, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 44200, 50500, 56800, 63100, 68150, 73200, 78250, 83300, 49800, 56900, 64000, 71100, 76800, 82500, 88200, 93900, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 50600, 57800, 65050, 72250, 78050, 83850, 89600, 95400, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 41800, 47800, 53750, 59700, 64500, 69300, 74050, 78850, 65750, 75150, 84550, 93900, 101450, 108950, 116450, 123950], sources: [52] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 31650, 36200, 40700, 45200, 48850, 52450, 56050, 59700, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 33300, 38050, 42800, 47550, 51400, 55200, 59000, 62800, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 39550, 45200, 50850, 56500, 61050, 65550, 70100, 74600, 41150, 47000, 52900, 58750, 63450, 68150, 72850, 77550, 32350, 37000, 41600, 46200, 49900, 53600, 57300, 61000, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 27800, 31750, 35700, 39650, 42850, 46000, 49200, 52350, 30000, 34250, 38550, 42800, 46250, 49650, 53100, 56500, 37200, 42550, 47850, 53150, 57450, 61700, 65950, 70200, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 30100, 34400, 38700, 43000, 46450, 49900, 53350, 56800, 29250, 33400, 37600, 41800, 45150, 48500, 51800, 55150, 32500, 37150, 41800, 46400, 50150, 53850, 57550, 61250, 35900, 41000, 46100, 51250, 55350, 59450, 63550, 67650, 28000, 32000, 36000, 39950, 43150, 46350, 49550, 52750, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 29350, 33550, 37750, 41900, 45300, 48650, 52000, 55350, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 27650, 31600, 35550, 39450, 42650, 45800, 48950, 52100, 31100, 35550, 40000, 44450, 48050, 51600, 55150, 58700, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 31600, 36100, 40600, 45150, 48750, 52400, 56000, 59600, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 26150, 29850, 33600, 37300, 40300, 43300, 46300, 49250, 41100, 47000, 52850, 58700, 63400, 68100, 72800, 77500], sources: [52] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 19000, 21700, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 20000, 22850, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 23750, 27150, 30550, 33900, 38680, 44360, 50040, 55720, 24700, 28200, 31750, 35250, 38680, 44360, 50040, 55720, 19400, 22200, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 16700, 21640, 27320, 33000, 38680, 44360, 49200, 52350, 18000, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 18100, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 17600, 21640, 27320, 33000, 38680, 44360, 50040, 55150, 19500, 22300, 27320, 33000, 38680, 44360, 50040, 55720, 21550, 24600, 27700, 33000, 38680, 44360, 50040, 55720, 16800, 21640, 27320, 33000, 38680, 44360, 49550, 52750, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 17650, 21640, 27320, 33000, 38680, 44360, 50040, 55350, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 16600, 21640, 27320, 33000, 38680, 44360, 48950, 52100, 18700, 21640, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 19000, 21700, 27320, 33000, 38680, 44360, 50040, 55720, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 15960, 21640, 27320, 33000, 38680, 43300, 46300, 49250, 24650, 28200, 31700, 35200, 38680, 44360, 50040, 55720], sources: [52] },
    ],
  },
}
