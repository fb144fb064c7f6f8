// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Maine */
export const figures: StateFigures = {
  state: 'ME',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"Maine SNAP Rule","href":"https://www.maine.gov/dhhs/sites/maine.gov.dhhs/files/rule-2026-02/SNAP%20244P%20Rule%20Pages%20%28TC%29.pdf#page=8"},
    {"title":"Maine 10-144 C.M.R. Ch. 301 § 555-5 - Food Supplement Program Deductions","href":"https://www.law.cornell.edu/regulations/maine/10-144-C-M-R-ch-301-SS-555-5"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"22 Virginia Administrative Code 40-601-70 - Income exclusion for legally obligated child support payments","href":"https://law.lis.virginia.gov/admincode/title22/agency40/chapter601/section70/"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"7 CFR 273.11(c)(3)(i)","href":"https://www.law.cornell.edu/cfr/text/7/273.11#c_3_i"},
    {"title":"SNAP State Options Report, 16th Edition","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/snap-16th-state-options-report-june24.pdf#page=15"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"FRAC | The State of Healthy School Meals for All","href":"https://frac.org/hsmfa-report-2024"},
    {"title":"Food Research & Action Center, Healthy School Meals for All: laws of the states","href":"https://frac.org/healthy-school-meals-for-all"},
    {"title":"7 CFR 245.2 - Definitions (reduced price meal)","href":"https://www.law.cornell.edu/cfr/text/7/245.2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"10-148 C.M.R. Chapter 6 §2.A.1","href":"https://www.maine.gov/dhhs/sites/maine.gov.dhhs/files/inline-files/CCAP%20Full%20Rule%208.18.2025_1.pdf#page=11"},
    {"title":"medicaidscreener.com","href":"https://www.medicaidscreener.com/?p=table"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Texas Works Handbook C-131.2, Parents and Caretaker Relatives Medicaid income limits - $230/month for a family of three in the One Parent column, beside a Two Parents column of $251, plus the C-131.4 standard MAGI disregard of $113.85","href":"https://fhb.hhs.texas.gov/handbooks/texas-works-handbook/c-130-medical-programs"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey 2018","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"Maine Revised Statutes Title 22, Section 3174-LLL, Medicare savings program","href":"https://legislature.maine.gov/statutes/22/title22sec3174-LLL.html"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Maine Medicaid State Plan; 10-144 CMR ch. 332"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"10-144 C.M.R. Chapter 331, TANF 121A Rule Pages","href":"https://www.maine.gov/dhhs/sites/maine.gov.dhhs/files/rule-2024-09/TANF%20121A%20Rule%20Pages%20%28Clean%29.pdf#page=2"},
    {"title":"SSA POMS SI BOS00830.404 - Maine TANF (Effective 11/2013)","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0500830404BOS"},
    {"title":"10-144 C.M.R. Chapter 331, Appendix Charts (Table 2)","href":"https://www.law.cornell.edu/regulations/maine/10-144-C-M-R-ch-331-app-Charts"},
    {"title":"22 M.R.S. Section 3762(3)(B)(7-D)(c)","href":"https://www.mainelegislature.org/legis/statutes/22/title22sec3762.html"},
    {"title":"22 M.R.S. Section 3762(3)(B)(7-D)(d)","href":"https://www.mainelegislature.org/legis/statutes/22/title22sec3762.html"},
    {"title":"22 M.R.S. Section 3762(3)(B)(1)","href":"https://www.mainelegislature.org/legis/statutes/22/title22sec3762.html"},
    {"title":"C.M.R. 10, 144, ch. 331, III B (2)(a)(ii)","href":"https://www.law.cornell.edu/regulations/maine/C-M-R-10-144-ch-331-III"},
    {"title":"22 M.R.S. Section 3762(3)(A)","href":"https://www.mainelegislature.org/legis/statutes/22/title22sec3762.html"},
    {"title":"C.M.R. 10, 144, ch. 331, III A (1)","href":"https://www.law.cornell.edu/regulations/maine/C-M-R-10-144-ch-331-III"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"36 M.R.S. § 5219-S"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 - Maine, Table 1","href":"https://web.archive.org/web/2024/https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/me.html"},
    {"title":"10-144 C.M.R. ch. 332, Part 11, § 5 (MaineCare Eligibility Manual)","href":"https://www.maine.gov/sos/sites/maine.gov.sos/files/inline-files/144c332-2025-101%20%28AMD%29_0.docx"},
    {"title":"10-144 C.M.R. ch. 332, Part 7, § 3.1 SSI-Related Budgets for an Individual","href":"https://www.law.cornell.edu/regulations/maine/10-144-C-M-R-ch-332-SS-7-3"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 1011, sources: [0, 1] },
      { from: '2024-10-01', value: 1047, sources: [0, 2] },
      { from: '2025-10-01', value: 1096, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 341, sources: [0, 1] },
      { from: '2024-10-01', value: 353, sources: [0, 2] },
      { from: '2025-10-01', value: 598, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 58, sources: [3, 0] },
      { from: '2024-10-01', value: 60, sources: [3, 0] },
      { from: '2025-10-01', value: 114, sources: [3, 2] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [4, 5] },
    ],
    'snap.childSupportLeftOut': [
      { from: '2023-10-01', value: 1, sources: [6] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [7] },
    ],
    'snap.countAllIneligibleIncome': [
      { from: '2018-01-01', value: 1, sources: [8, 9] },
    ],
    'snap.broadBased.gross': [
      { from: '2015-10-01', value: 1.85, sources: [10] },
      { from: '2024-07-01', value: 2, sources: [11, 10] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2015-10-01', value: 1.85, sources: [12] },
      { from: '2024-07-01', value: 2, sources: [12] },
    ],
    'snap.broadBased.povertyFirst': [
      { from: '2023-01-01', value: 14580, sources: [13, 14] },
      { from: '2024-01-01', value: 15060, sources: [13, 14] },
      { from: '2025-01-01', value: 15650, sources: [13, 14] },
      { from: '2026-01-01', value: 15960, sources: [15, 13] },
    ],
    'snap.broadBased.povertyEach': [
      { from: '2023-01-01', value: 5140, sources: [13, 14] },
      { from: '2024-01-01', value: 5380, sources: [13, 14] },
      { from: '2025-01-01', value: 5500, sources: [13, 14] },
      { from: '2026-01-01', value: 5680, sources: [15, 13] },
    ],
    'meals.freeForAll': [
      { from: '2022-07-01', value: 1, sources: [16, 17] },
    ],
    'meals.paysReduced': [
      { from: '2019-07-01', value: 1, sources: [18, 17] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 104719, sources: [19, 20] },
      { from: '2024-10-01', value: 113259, sources: [20, 21] },
      { from: '2025-10-01', value: 118065, sources: [21, 20] },
      { from: '2026-10-01', value: 122022, sources: [22, 21] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5], sources: [23, 24] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0], sources: [23, 24] },
    ],
    'childCare.planOfMedian': [
      { from: '2024-01-01', value: 1.25, sources: [25] },
    ],
    'medicaid.infant': [
      { from: '2023-10-01', value: 3.05, sources: [26, 27] },
    ],
    'medicaid.youngChild': [
      { from: '2023-10-01', value: 3.05, sources: [26, 27] },
    ],
    'medicaid.olderChild': [
      { from: '2023-10-01', value: 3.05, sources: [26, 27] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.14, sources: [28, 29] },
    ],
    'medicaid.parent': [
      { from: '2018-01-01', value: 1.05, sources: [30] },
    ],
    'medicaid.adult': [
      { from: '2021-01-01', value: 1.38, sources: [31, 26] },
    ],
    'medicaid.youngAdult': [
      { from: '2023-10-01', value: 3.05, sources: [26, 27] },
    ],
    'medicaid.agedLeftOutAlone': [
      { from: '2015-01-01', value: 75, sources: [32] },
    ],
    'medicaid.agedAlone': [
      { from: '2018-01-01', value: 1, sources: [33, 34] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 315, sources: [32] },
    ],
    'medicaid.agedLeftOutCouple': [
      { from: '2015-01-01', value: 75, sources: [32] },
    ],
    'medicaid.agedCouple': [
      { from: '2018-01-01', value: 1, sources: [35, 33] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 341, sources: [32] },
    ],
    'medicaid.needyAged': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.needyDisabled': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.needyPregnant': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.needyChild': [
      { from: '2015-01-01', value: 1, sources: [32] },
    ],
    'medicaid.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [36, 37] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [36, 38] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [37] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [39, 40] },
      { from: '2024-01-01', value: 1, sources: [39, 41] },
    ],
    'msp.qmbHere': [
      { from: '2024-03-01', value: 1.85, sources: [42] },
    ],
    'msp.slmbHere': [
      { from: '2024-03-01', value: 1.85, sources: [42] },
    ],
    'msp.qiHere': [
      { from: '2024-03-01', value: 2.5, sources: [42] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.13, sources: [43, 44] },
    ],
    'tanf.payment': [
      { from: '2023-10-01', value: [343, 540, 723, 910, 1092, 1276, 1462, 1647], beyond: 184, sources: [45, 46] },
      { from: '2024-10-01', value: [425, 669, 895, 1127, 1352, 1580, 1811, 2040], beyond: 228, sources: [46, 47] },
    ],
    'tanf.need': [
      { from: '2023-10-01', value: [407, 640, 858, 1079, 1297, 1516, 1736, 1956], beyond: 219, sources: [45, 47] },
      { from: '2024-10-01', value: [489, 769, 1030, 1296, 1557, 1820, 2085, 2349], beyond: 263, sources: [47, 45] },
    ],
    'tanf.fillsGap': [
      { from: '2023-10-01', value: 1, sources: [45, 47] },
    ],
    'tanf.flat': [
      { from: '2013-11-01', value: 108, sources: [48] },
    ],
    'tanf.restShare': [
      { from: '2013-11-01', value: 0.5, sources: [48] },
    ],
    'tanf.careYoung': [
      { from: '2013-11-01', value: 200, sources: [49] },
    ],
    'tanf.careOlder': [
      { from: '2013-11-01', value: 175, sources: [49] },
    ],
    'tanf.supportOff': [
      { from: '2013-11-01', value: [50], sources: [50, 51] },
    ],
    'tanf.assets': [
      { from: '2023-10-25', value: [10000], sources: [52, 53] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 3, 0, 5, 0, 1, 0, 3, 0, 5, 0, 2, 0, 2, 0, 2, 0, 2, 0, 4, 0, 4, 0, 1, 0, 4, 0, 3, 0, 5, 0, 1], sources: [54] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 23000, sources: [54] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 312, 333, 341, 332, 355], sources: [55] },
      { from: '2026-01-01', value: [0, 404, 434, 447, 452, 452], sources: [55] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.5, 0.25, 0.25, 0.25], sources: [56] },
    ],
    'stateCredits.youngestFiler': [
      { from: '2025-01-01', value: 18, sources: [56] },
    ],
    'stateSupplement.own': [
      { from: '2011-01-01', value: [10, 10, 10], sources: [57, 58] },
    ],
    'stateSupplement.ownEach': [
      { from: '2011-01-01', value: [7.5, 7.5, 7.5], sources: [57, 58] },
    ],
    'stateSupplement.kept': [
      { from: '2011-01-01', value: [8, 8, 8], sources: [57, 58] },
    ],
    'stateSupplement.keptEach': [
      { from: '2011-01-01', value: [6, 6, 6], sources: [57, 58] },
    ],
    'stateSupplement.leftOut': [
      { from: '2011-01-01', value: [55, 80], sources: [57, 59] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 23000, sources: [60] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 14, 0, 15, 0, 16], sources: [60] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [96600, 73800, 139100, 85400, 101200, 99100, 98300, 102400, 81000, 79000, 72100, 106400, 81700, 92700, 78400, 106800], sources: [60] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [52600, 60100, 67600, 75100, 81150, 87150, 93150, 99150, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 56700, 64800, 72900, 80950, 87450, 93950, 100400, 106900, 53750, 61450, 69150, 76800, 82950, 89100, 95250, 101400, 55100, 62950, 70800, 78650, 84950, 91250, 97550, 103850, 57350, 65550, 73750, 81900, 88500, 95050, 101600, 108150, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 59600, 68100, 76600, 85100, 91950, 98750, 105550, 112350, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 51950, 59350, 66750, 74150, 80100, 86050, 91950, 97900, 51450, 58800, 66150, 73500, 79400, 85300, 91150, 97050, 59850, 68400, 76950, 85450, 92300, 99150, 106000, 112800], sources: [60] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [32850, 37600, 42250, 46950, 50750, 54500, 58200, 62000, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 48700, 55650, 62600, 69550, 75150, 80700, 86250, 91850, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 35450, 40500, 45550, 50600, 54650, 58700, 62750, 66800, 33600, 38400, 43200, 48000, 51850, 55700, 59550, 63400, 34450, 39350, 44250, 49150, 53100, 57050, 60950, 64900, 35850, 41000, 46100, 51200, 55300, 59400, 63500, 67600, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 37250, 42600, 47900, 53200, 57500, 61750, 66000, 70250, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 32450, 37100, 41750, 46350, 50100, 53800, 57500, 61200, 32200, 36800, 41400, 45950, 49650, 53350, 57000, 60700, 37400, 42750, 48100, 53400, 57700, 61950, 66250, 70500], sources: [60] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [19750, 22550, 27320, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 29250, 33400, 37600, 41750, 45100, 48450, 51800, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 21250, 24300, 27350, 33000, 38680, 44360, 50040, 55720, 20200, 23050, 27320, 33000, 38680, 44360, 50040, 55720, 20650, 23600, 27320, 33000, 38680, 44360, 50040, 55720, 21500, 24600, 27650, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 22350, 25550, 28750, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 19500, 22250, 27320, 33000, 38680, 44360, 50040, 55720, 19300, 22050, 27320, 33000, 38680, 44360, 50040, 55720, 22450, 25650, 28850, 33000, 38680, 44360, 50040, 55720], sources: [60] },
    ],
  },
}
