// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Connecticut */
export const figures: StateFigures = {
  state: 'CT',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"7 CFR § 273.9(d)(6)(iii)(E) - Standard utility allowances","href":"https://www.ecfr.gov/current/title-7/subtitle-B/chapter-II/subchapter-C/part-273/subpart-D/section-273.9#p-273.9(d)(6)(iii)"},
    {"title":"Agricultural Act of 2014 (Pub. L. 113-79) § 4006(b) - Minimum LIHEAP benefit for SUA eligibility","href":"https://www.congress.gov/113/plaws/publ79/PLAW-113publ79.pdf#page=139"},
    {"title":"SNAP State Options Report, 14th Report (May 2018)","href":"https://www.fns.usda.gov/sites/default/files/snap/14-State-Options.pdf#page=19"},
    {"title":"SNAP – Questions and Answers Related to Food and Nutrition Services Policy Memos Regarding Title IV Provisions of the Agriculture Improvement Act of 2018","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-FarmBill2018Section4004.pdf#page=2"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
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
    {"title":"RCSA 17b-749-05(a)","href":"https://eregulations.ct.gov/eRegsPortal/Browse/RCSA/Title_17bSubtitle_17b-749Section_17b-749-05/"},
    {"title":"CGA 2023-R-0249","href":"https://www.cga.ct.gov/2023/rpt/pdf/2023-R-0249.pdf#page=3"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"Connecticut Benefits Quick Guide (Revised February 15, 2023)","href":"https://portal.ct.gov/-/media/aginganddisability/agingservices/choices/quick-guide---accessible-version-21523.pdf#page=2"},
    {"title":"Connecticut Benefits Quick Guide (Revised May 6, 2024)","href":"https://portal.ct.gov/-/media/aginganddisability/agingservices/choices/benefitsquickguide.pdf#page=2"},
    {"title":"Connecticut CHOICES Benefits Quick Guide (Rev 04.04.2025)","href":"https://portal.ct.gov/ads/-/media/ads-beta/choices/choices-benefits-quick-guide.pdf?rev=3b8c59ca12224218bc4c4438649e7ac7#page=1"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities: Findings from a 50-State Survey | KFF","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding | KFF (June 2024)","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"SSA POMS SI 01715.010 Medicaid and the Supplemental Security Income Program","href":"https://secure.ssa.gov/apps10/poms.nsf/lnx/0501715010"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility and Enrollment Policies as of January 2022, Table 3","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-and-Enrollment-Policies-as-of-January-2022.pdf#page=1"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"KFF and Georgetown CCF, Medicaid and CHIP Eligibility, Enrollment, and Renewal Policies as of January 2023, Table 3 and footnote 7","href":"https://files.kff.org/attachment/Table-3-Medicaid-and-CHIP-Eligibility-Enrollment-and-Renewal-Policies-as-States-Prepare-for-the-Unwinding-of-the-Pandemic-Era-Continuous-Enrollment-Provision.pdf#page=2"},
    {"title":"MassHealth EOM 24-03, Medicare Savings Programs","href":"https://www.mass.gov/doc/eom-24-03-medicare-savings-programs-formerly-known-as-masshealth-senior-buy-in-and-masshealth-buy-in-programs-0/download"},
    {"title":"Medicare Savings Programs | Medicare.gov","href":"https://www.medicare.gov/basics/costs/help/medicare-savings-programs"},
    {"title":"Medicare Interactive - Medicare Savings Program Income and Asset Limits","href":"https://www.medicareinteractive.org/understanding-medicare/cost-saving-programs/medicare-savings-programs-qmb-slmb-qi/medicare-savings-program-income-and-asset-limits"},
    {"title":"Conn. Gen. Stat. § 17b-256f"},
    {"title":"Separate Children's Health Insurance Program (CHIP) Income Eligibility Limits for Children, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/separate-childrens-health-insurance-program-chip-income-eligibility-limits-for-children/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility Levels as of April, 2018","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid, Children's Health Insurance Program, & Basic Health Program Eligibility Levels | CMS","href":"https://www.medicaid.gov/medicaid/national-medicaid-chip-program-information/medicaid-childrens-health-insurance-program-basic-health-program-eligibility-levels"},
    {"title":"42 U.S.C. 1397gg(e)(1)(Q)","href":"https://www.law.cornell.edu/uscode/text/42/1397gg#e_1_Q"},
    {"title":"Connecticut General Statutes § 17b-104(a)","href":"https://cga.ct.gov/current/pub/chap_319s.htm#sec_17b-104"},
    {"title":"State of Connecticut TANF State Plan 2024-2026, Standard of Need","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-state-plan-2024---2026---41524-amendment.pdf#page=10"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"Connecticut General Statutes § 17b-112(b)","href":"https://cga.ct.gov/current/pub/chap_319s.htm#sec_17b-112"},
    {"title":"State of Connecticut TANF State Plan 2024-2026, Earned Income Deduction","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-state-plan-2024---2026---41524-amendment.pdf#page=10"},
    {"title":"Connecticut General Statutes § 17b-112(d)","href":"https://cga.ct.gov/current/pub/chap_319s.htm#sec_17b-112"},
    {"title":"State of Connecticut TANF State Plan 2024-2026, Recipient Income Eligibility","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-state-plan-2024---2026---41524-amendment.pdf#page=10"},
    {"title":"State of Connecticut TANF State Plan 2024-2026, High Earnings Threshold","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-state-plan-2024---2026---41524-amendment.pdf#page=10"},
    {"title":"State of Connecticut TANF State Plan 2024-2026, High Earnings Benefit Reduction","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-state-plan-2024---2026---41524-amendment.pdf#page=10"},
    {"title":"Connecticut General Statutes § 17b-104(d)","href":"https://cga.ct.gov/current/pub/chap_319s.htm#sec_17b-104"},
    {"title":"DSS Program Standards Chart, TFA Grant with Housing Subsidy column","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/fact-sheets-and-issue-briefs/fact-sheets/dss-program-standards-chart.pdf"},
    {"title":"State of Connecticut TANF State Plan 2024-2026, Child Support Pass-Through","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-state-plan-2024---2026---41524-amendment.pdf#page=10"},
    {"title":"State of Connecticut TANF State Plan 2024-2026, Resource Limit","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-state-plan-2024---2026---41524-amendment.pdf#page=10"},
    {"title":"CT TANF State Plan 2021-2023, Resource Limit","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/state-plans-and-federal-reports/tanf-state-plan/ct-tanf-plan-2021-2023--draft.pdf#page=47"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"Conn. Gen. Stat. § 12-704e"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
    {"title":"DSS Program Standards Chart (July 2022)","href":"https://web.archive.org/web/20221124121428/https://portal.ct.gov/-/media/Departments-and-Agencies/DSS/Fact-Sheets-and-Issue-Briefs/Fact-Sheets/DSS-Program-Standards-Chart-Effective-7-1-2022-1.xlsx"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 - Connecticut","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/ct.html"},
    {"title":"UPM 4520.20 - Medicaid Facility Residents","href":"https://www.ctdssmap.com/CTPortal/Information/Get/UPM#4520.20"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2005 - Connecticut","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2005/ct.html"},
    {"title":"DSS Program Standards Chart (January 2026)","href":"https://portal.ct.gov/dss/-/media/departments-and-agencies/dss/fact-sheets-and-issue-briefs/fact-sheets/dss-program-standards-chart-effective-010126.pdf"},
    {"title":"UPM 4005.10 - Resource Limits","href":"https://www.ctdssmap.com/CTPortal/Information/Get/UPM#4005.10"},
  ],
  figures: {
    'snap.utility.standard': [
      { from: '2023-10-01', value: 912, sources: [0, 1] },
      { from: '2024-10-01', value: 950, sources: [0, 2] },
      { from: '2025-10-01', value: 976, sources: [2, 0] },
    ],
    'snap.utility.limited': [
      { from: '2023-10-01', value: 402, sources: [0, 1] },
      { from: '2024-10-01', value: 419, sources: [0, 2] },
      { from: '2025-10-01', value: 430, sources: [2, 0] },
    ],
    'snap.utility.telephone': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2024-10-01', value: 35, sources: [0, 2] },
      { from: '2025-10-01', value: 36, sources: [2, 0] },
    ],
    'snap.utility.energyAssistance': [
      { from: '2015-10-01', value: 1, sources: [3, 4] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2018-10-01', value: 1, sources: [5, 6] },
    ],
    'snap.broadBased.gross': [
      { from: '2022-10-01', value: 2, sources: [7, 8] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2022-10-01', value: 2, sources: [9] },
    ],
    'meals.freeBreakfast': [
      { from: '2023-07-01', value: 1, sources: [10, 11] },
      { from: '2024-07-01', value: 0, sources: [10, 11] },
      { from: '2026-07-01', value: 1, sources: [10, 11] },
      { from: '2027-07-01', value: 0, sources: [10, 11] },
    ],
    'meals.paysReduced': [
      { from: '2023-07-01', value: 1, sources: [12, 11] },
      { from: '2025-07-01', value: 0, sources: [12, 11] },
      { from: '2026-07-01', value: 1, sources: [12, 11] },
      { from: '2027-07-01', value: 0, sources: [12, 11] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 133184, sources: [13, 14] },
      { from: '2024-10-01', value: 145853, sources: [14, 15] },
      { from: '2025-10-01', value: 153091, sources: [15, 14] },
      { from: '2026-10-01', value: 156135, sources: [16, 15] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 0, sources: [17, 18] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0.6, sources: [17, 18] },
    ],
    'childCare.planOfMedian': [
      { from: '2020-01-01', value: 0.5, sources: [19] },
      { from: '2023-10-01', value: 0.6, sources: [19, 20] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.01, sources: [21, 22] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.01, sources: [22, 23] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.01, sources: [22, 23] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.63, sources: [24, 23] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.6, sources: [25] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [26, 27] },
    ],
    'medicaid.agedLeftOutAlone': [
      { from: '2023-01-01', value: 482, sources: [28, 29] },
      { from: '2024-01-01', value: 511, sources: [29, 28] },
      { from: '2025-01-01', value: 535, sources: [30, 29] },
    ],
    'medicaid.agedAssetsAlone': [
      { from: '2015-01-01', value: 1600, sources: [31] },
    ],
    'medicaid.agedAlone': [
      { from: '2023-01-01', value: 0.327, sources: [28, 29] },
      { from: '2024-01-01', value: 0.576, sources: [29, 28] },
      { from: '2025-01-01', value: 0.64, sources: [30, 29] },
    ],
    'medicaid.needyAlone': [
      { from: '2018-01-01', value: 523, sources: [32] },
    ],
    'medicaid.needyAssetsAlone': [
      { from: '2018-01-01', value: 1600, sources: [32] },
    ],
    'medicaid.agedLeftOutCouple': [
      { from: '2023-01-01', value: 818, sources: [28, 29] },
      { from: '2024-01-01', value: 1022, sources: [29, 28] },
      { from: '2025-01-01', value: 1070, sources: [30, 29] },
    ],
    'medicaid.agedAssetsCouple': [
      { from: '2015-01-01', value: 2400, sources: [33] },
    ],
    'medicaid.agedCouple': [
      { from: '2023-01-01', value: 0.149, sources: [28, 29] },
      { from: '2024-01-01', value: 0.575, sources: [29, 28] },
      { from: '2025-01-01', value: 0.64, sources: [30, 29] },
    ],
    'medicaid.needyCouple': [
      { from: '2018-01-01', value: 696, sources: [32] },
    ],
    'medicaid.needyAssetsCouple': [
      { from: '2018-01-01', value: 2400, sources: [32] },
    ],
    'medicaid.ownSsiTest': [
      { from: '2024-01-01', value: 1, sources: [34] },
    ],
    'medicaid.noDisabledChildren': [
      { from: '2024-01-01', value: 1, sources: [34] },
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
      { from: '2022-01-01', value: 1, sources: [35, 36] },
    ],
    'medicaid.lawfulPregnant': [
      { from: '2022-01-01', value: 1, sources: [35, 37] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [36] },
    ],
    'msp.noAssetTest': [
      { from: '0000-01-01', value: 0, sources: [38, 39] },
      { from: '2024-01-01', value: 1, sources: [39, 40] },
    ],
    'msp.qmbHere': [
      { from: '2018-07-01', value: 2.11, sources: [41] },
    ],
    'msp.slmbHere': [
      { from: '2018-07-01', value: 2.31, sources: [41] },
    ],
    'msp.qiHere': [
      { from: '2018-07-01', value: 2.46, sources: [41] },
    ],
    'chip.child': [
      { from: '2018-01-01', value: 3.23, sources: [42, 43] },
    ],
    'chip.fromConception': [
      { from: '2023-01-01', value: 2.63, sources: [44, 45] },
    ],
    'chip.lawfulChildren': [
      { from: '2022-01-01', value: 1, sources: [35, 46] },
    ],
    'tanf.paymentOfPoverty': [
      { from: '2022-07-01', value: 0.4015, sources: [47, 48] },
    ],
    'tanf.needOfPoverty': [
      { from: '2022-07-01', value: 0.55, sources: [47, 48] },
    ],
    'tanf.povertyFirst': [
      { from: '2023-07-01', value: 14580, sources: [49, 50] },
      { from: '2024-07-01', value: 15060, sources: [49, 50] },
      { from: '2025-07-01', value: 15650, sources: [49, 50] },
      { from: '2026-07-01', value: 15960, sources: [51, 49] },
    ],
    'tanf.povertyEach': [
      { from: '2023-07-01', value: 5140, sources: [49, 50] },
      { from: '2024-07-01', value: 5380, sources: [49, 50] },
      { from: '2025-07-01', value: 5500, sources: [49, 50] },
      { from: '2026-07-01', value: 5680, sources: [51, 49] },
    ],
    'tanf.testFlat': [
      { from: '1997-01-01', value: 90, sources: [52, 53] },
    ],
    'tanf.testsNeed': [
      { from: '1997-01-01', value: 1, sources: [52, 53] },
    ],
    'tanf.earningsLimitAlready': [
      { from: '1997-01-01', value: 1, sources: [54, 55] },
      { from: '2024-01-01', value: 2.3, sources: [55, 54] },
    ],
    'tanf.highEarnings': [
      { from: '2024-01-01', value: 1.71, sources: [56, 54] },
    ],
    'tanf.highEarningsShare': [
      { from: '2024-01-01', value: 0.2, sources: [57, 54] },
    ],
    'tanf.subsidizedShare': [
      { from: '1995-07-01', value: 0.92, sources: [58, 59] },
    ],
    'tanf.supportOff': [
      { from: '1997-01-01', value: [50], sources: [54, 60] },
    ],
    'tanf.assets': [
      { from: '2023-10-01', value: [6000], sources: [61, 62] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [47, 48] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8], sources: [63] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 9000, sources: [63] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 444, 380, 411, 410, 410, 411, 411, 411], sources: [64] },
      { from: '2026-01-01', value: [0, 558, 477, 516, 515, 515, 516, 516, 516], sources: [64] },
    ],
    'stateCredits.share': [
      { from: '2025-01-01', value: [0.4, 0.4, 0.4, 0.4], sources: [65] },
    ],
    'stateCredits.moreWithChild': [
      { from: '2025-01-01', value: 250, sources: [65] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 9000, sources: [66] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8], sources: [66] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [129200, 156800, 114000, 126500, 122800, 123200, 111900, 156800], sources: [66] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [72350, 82700, 93050, 103350, 111650, 119900, 128200, 136450, 78750, 90000, 101250, 112500, 121500, 130500, 139500, 148500, 69750, 79700, 89650, 99600, 107600, 115550, 123550, 131500, 70000, 80000, 90000, 100000, 108000, 116000, 124000, 132000, 69750, 79700, 89650, 99600, 107600, 115550, 123550, 131500, 69750, 79700, 89650, 99600, 107600, 115550, 123550, 131500, 69750, 79700, 89650, 99600, 107600, 115550, 123550, 131500, 82000, 93700, 105400, 117100, 126500, 135850, 145250, 154600], sources: [66] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [45250, 51700, 58150, 64600, 69800, 74950, 80150, 85300, 49200, 56250, 63300, 70300, 75950, 81550, 87200, 92800, 43600, 49800, 56050, 62250, 67250, 72250, 77200, 82200, 43750, 50000, 56250, 62500, 67500, 72500, 77500, 82500, 43600, 49800, 56050, 62250, 67250, 72250, 77200, 82200, 43600, 49800, 56050, 62250, 67250, 72250, 77200, 82200, 43600, 49800, 56050, 62250, 67250, 72250, 77200, 82200, 54900, 62750, 70600, 78400, 84700, 90950, 97250, 103500], sources: [66] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [27150, 31000, 34900, 38750, 41850, 44950, 50040, 55720, 29550, 33800, 38000, 42200, 45600, 49000, 52350, 55750, 26150, 29900, 33650, 37350, 40350, 44360, 50040, 55720, 26250, 30000, 33750, 37500, 40500, 44360, 50040, 55720, 26150, 29900, 33650, 37350, 40350, 44360, 50040, 55720, 26150, 29900, 33650, 37350, 40350, 44360, 50040, 55720, 26150, 29900, 33650, 37350, 40350, 44360, 50040, 55720, 32950, 37650, 42350, 47050, 50850, 54600, 58350, 62150], sources: [66] },
    ],
    'stateSupplement.connecticut.personal': [
      { from: '2022-07-01', value: [180.55, 181.65], sources: [67, 68] },
      { from: '2025-10-01', value: [197.35, 198.55], sources: [68, 69] },
    ],
    'stateSupplement.connecticut.shelter': [
      { from: '2005-01-01', value: 400, sources: [70, 68] },
    ],
    'stateSupplement.connecticut.shelterShared': [
      { from: '2005-01-01', value: 200, sources: [70, 68] },
    ],
    'stateSupplement.connecticut.leftOut': [
      { from: '2022-07-01', value: 409, sources: [67, 68] },
      { from: '2025-10-01', value: 535, sources: [71, 68] },
      { from: '2026-01-01', value: 562, sources: [71, 68] },
    ],
    'stateSupplement.connecticut.leftOutShared': [
      { from: '2022-07-01', value: 476.9, sources: [67, 68] },
      { from: '2025-10-01', value: 602.9, sources: [71, 68] },
      { from: '2026-01-01', value: 629.9, sources: [71, 68] },
    ],
    'stateSupplement.connecticut.savings': [
      { from: '1974-01-01', value: [1600, 2400], sources: [68, 72] },
    ],
    'stateSupplement.connecticut.incomeCap': [
      { from: '1974-01-01', value: 3, sources: [68, 70] },
    ],
  },
}
