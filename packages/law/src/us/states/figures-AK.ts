// Made by tools/law-figures.ts; change that, not this.
import type { StateFigures } from '../../node.ts'

/** Alaska */
export const figures: StateFigures = {
  state: 'AK',
  sources: [
    {"title":"USDA utility allowances by state spreadsheet (FY2025)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/2024-09-30-SUA-Table-FY25-508-Update.xlsx"},
    {"title":"FY 2021 SNAP QC Technical Documentation, Table F.7","href":"https://snapqcdata.net/sites/default/files/2024-05/FY%202021%20Tech%20Doc.pdf#page=138"},
    {"title":"USDA utility allowances by state spreadsheet (FY2026, revised May 2026; FNS labels it updated August 2026)","href":"https://www.fna.usda.gov/sites/default/files/resource-files/2026-05-21-SUA-Table-FY26.xlsx"},
    {"title":"SNAP State Options Report, 12th Report (April 2016)","href":"https://www.fns.usda.gov/sites/default/files/snap/12-State_Options.pdf#page=11"},
    {"title":"SNAP Screener SNAP Self-Employment Simplified Deductions by State","href":"https://www.snapscreener.com/blog/self-employment"},
    {"title":"Benefits Data Trust Streamlining SNAP for the Gig Economy","href":"https://assets-global.website-files.com/63345e33f3c909d27d0e558b/634eb3c77156ee846ee68852_streamlining-snap-gig-economy.pdf"},
    {"title":"USDA FNS Alaska ABAWD Waiver Response, September 20, 2024 - Eklutna ANVSA, implementation date (2024-11-01), and expiration date (2025-10-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ak-abawd-response-fy2025.pdf#page=4"},
    {"title":"USDA FNS Alaska ABAWD Waiver Response, October 23, 2025 - requested area (20 boroughs and census areas, 1.5 times the national rate)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ak-abawd-response-fy2026.pdf#page=2"},
    {"title":"USDA FNS Alaska ABAWD Waiver Response, October 23, 2025 - area list (continued), implementation date (2025-11-01), and expiration date (2026-10-31)","href":"https://www.fns.usda.gov/sites/default/files/resource-files/ak-abawd-response-fy2026.pdf#page=3"},
    {"title":"Alaska Division of Public Assistance, SNAP - Frequently Asked Questions (Good Faith Exemption waiver, November 1, 2025 through October 31, 2026, all census areas and boroughs except the Municipality of Anchorage)","href":"https://health.alaska.gov/en/services/division-of-public-assistance-dpa-services/snap-nutrition-assistance/#faqs"},
    {"title":"USDA Broad-Based Categorical Eligibility (BBCE)","href":"https://www.fns.usda.gov/snap/broad-based-categorical-eligibility"},
    {"title":"VI Department of Human Services announcement (130% to 175%, effective October 1, 2024)","href":"https://www.vi.gov/department-of-human-services-announces-change-to-snap-income-guidelines/"},
    {"title":"SNAP Screener SNAP Eligibility Parameters","href":"https://www.snapscreener.com/?p=table"},
    {"title":"Prior HHS Poverty Guidelines and Federal Register References","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines/prior-hhs-poverty-guidelines-federal-register-references"},
    {"title":"Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"2026 Poverty Guidelines","href":"https://aspe.hhs.gov/topics/poverty-economic-mobility/poverty-guidelines"},
    {"title":"Public Law 119-21, section 10101 (household adjustments)","href":"https://www.govinfo.gov/content/pkg/PLAW-119publ21/pdf/PLAW-119publ21.pdf#page=11"},
    {"title":"USDA Cost of Living Adjustments","href":"https://www.fns.usda.gov/snap/allotment/COLA"},
    {"title":"FNS SNAP Provisions of the One Big Beautiful Bill Act of 2025, September 4, 2025","href":"https://www.usda.gov/sites/default/files/guidance-documents/fns.snap-obbb-implementation.pdf#page=2"},
    {"title":"SNAP FY2026 Maximum Allotments and Deductions","href":"https://fna-bwbufwdzbabpezgc.z01.azurefd.us/sites/default/files/resource-files/snap-fy26maximumAllotments-deductions.pdf#page=1"},
    {"title":"USDA Thrifty Food Plan costs, June 2021 through September 2026","href":"https://fns-prod.azureedge.us/sites/default/files/resource-files/usda-thriftyplan-june2021-sept2026.xlsx"},
    {"title":"SNAP FY2027 Cost-of-Living Adjustments","href":"https://www.fns.usda.gov/snap/allotment/cola/fy27"},
    {"title":"SNAP FY2027 Cost-of-Living Adjustments memo","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.snap-cola2027.pdf#page=4"},
    {"title":"7 U.S. Code § 2017(a)","href":"https://www.law.cornell.edu/uscode/text/7/2017#a"},
    {"title":"SNAP FY2024 Maximum Allotments and Deductions","href":"https://fns-prod.azureedge.us/sites/default/files/media/file/FY24-Maximum-Allotments-and-Deductions.pdf#page=2"},
    {"title":"SNAP FY2025 Cost-of-Living Adjustments","href":"https://www.fns.usda.gov/snap/fy-2025-cola"},
    {"title":"SNAP FY2026 Cost-of-Living Adjustments","href":"https://www.fns.usda.gov/snap/allotment/cola/fy26"},
    {"title":"SNAP FY2027 Cost-of-Living Adjustments memo","href":"https://www.usda.gov/sites/default/files/guidance-documents/fna.snap-cola2027.pdf#page=6"},
    {"title":"Supplemental Nutrition Assistance Program (SNAP) Fiscal Year (FY) 2024 Maximum Allotments and Deductions","href":"https://fns-prod.azureedge.us/sites/default/files/media/file/FY24-Maximum-Allotments-and-Deductions.pdf#page=2"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2024","href":"https://www.acf.hhs.gov/sites/default/files/documents/ocs/COMM_LIHWAP_Att1SMITable_FY2023.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2025","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM%202024-02_Att4SMITable.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2026","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_IM2025-02_SMIStateTable_Att4.pdf"},
    {"title":"State Median Income (SMI) by Household Size for Mandatory Use in LIHEAP for FY 2027 (Attachment 4)","href":"https://acf.gov/sites/default/files/documents/ocs/COMM_LIHEAP_Att4SMITable_States_FY2027.pdf#page=1"},
    {"title":"LIHEAP Clearinghouse, Income Eligibility FY2026 (updated 2025-12-15)","href":"https://liheapch.acf.gov/delivery/income_eligibility.htm"},
    {"title":"LIHEAP Clearinghouse, FY2026 benefit matrices and Benefit Levels table (2025-11-24)","href":"https://liheapch.acf.gov/tables/benefits.htm"},
    {"title":"7 AAC 41.335 Family income and contribution schedule (Alaska Administrative Code)","href":"https://www.akleg.gov/statutesPDF/aac%20Title%207.pdf#page=907"},
    {"title":"Alaska CCAP Policies and Procedures Manual §4080-1 Income","href":"https://health.alaska.gov/media/igiccwuf/child-care-assistance-program-policies-and-procedures.pdf#page=203"},
    {"title":"Medicaid Income Eligibility Limits for Infants Ages 0 – 1, 2000-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-infants-ages-0-1/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=26"},
    {"title":"Medicaid and CHIP Eligibility Levels | CMS Data.Medicaid.gov dataset page (April 1, 2018)","href":"https://data.medicaid.gov/dataset/d7e4cccb-1c56-5b5d-acce-5e7744c6d3b4"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=33"},
    {"title":"Medicaid and CHIP Income Eligibility Limits for Pregnant Women as a Percent of the Federal Poverty Level | KFF State Health Facts","href":"https://www.kff.org/affordable-care-act/state-indicator/medicaid-and-chip-income-eligibility-limits-for-pregnant-women-as-a-percent-of-the-federal-poverty-level/?currentTimeframe=0&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"NV-25-0006, Medicaid State Plan Amendment","href":"https://www.medicaid.gov/medicaid-spa/2025-05-07/179381"},
    {"title":"Palmetto Pathways to Independence, section 1115 waiver application (June 23, 2025) | South Carolina DHHS - CMS approved the predecessor Healthy Connections Community Engagement Initiative waivers in December 2019, SCDHHS paused implementation for the COVID-19 public health emergency, and CMS withdrew the approval on August 10, 2021","href":"https://www.scdhhs.gov/sites/dhhs/files/waivers/2025-06-23%20Palmetto%20Pathways%20to%20Independence%20Submission%20(1).pdf"},
    {"title":"Medicaid Income Eligibility Limits for Other Adults, 2011-2025 | KFF State Health Facts","href":"https://www.kff.org/medicaid/state-indicator/medicaid-income-eligibility-limits-for-other-adults/?currentTimeframe=0&selectedDistributions=january-2018--january-2021--january-2025&sortModel=%7B%22colId%22:%22Location%22,%22sort%22:%22asc%22%7D"},
    {"title":"Medicaid and CHIP Eligibility, Enrollment, Renewal, and Cost Sharing Policies as of January 2018","href":"https://files.kff.org/attachment/Report-Medicaid-and-CHIP-Eligibility-Enrollment-Renewal-and-Cost-Sharing-Policies-as-of-January-2018#page=36"},
    {"title":"CMS approval of the Virginia FAMIS MOMS and FAMIS Select section 1115 demonstration amendment","href":"https://www.medicaid.gov/Medicaid-CHIP-Program-Information/By-Topics/Waivers/1115/downloads/va/va-famis-moms-famis-select-11182021-ca.pdf#page=1"},
    {"title":"CMS approval of the Utah Medicaid Reform section 1115 demonstration amendment","href":"https://www.medicaid.gov/medicaid/section-1115-demonstrations/downloads/ut-medicaid-reform-appvl-11132025.pdf#page=3"},
    {"title":"Medicaid Eligibility and Enrollment Policies for Seniors and People with Disabilities (Non-MAGI) During the Unwinding Appendix Table 6| KFF\"","href":"https://www.kff.org/report-section/medicaid-eligibility-and-enrollment-policies-for-seniors-and-people-with-disabilities-non-magi-during-the-unwinding-appendix/"},
    {"title":"Medicaid Financial Eligibility for Seniors and People with Disabilities Findings from a 50-State Survey","href":"https://www.kff.org/report-section/medicaid-financial-eligibility-for-seniors-and-people-with-disabilities-findings-from-a-50-state-survey-appendix-tables/"},
    {"title":"42 U.S.C. 1396b(v)(4)(A)","href":"https://www.law.cornell.edu/uscode/text/42/1396b#v_4_A"},
    {"title":"7 AAC 45.520(a)(1) - Qualifying standards","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.520"},
    {"title":"Temporary Assistance Need and Maximum Payment Standards","href":"http://dpaweb.hss.state.ak.us/POLICY/PDF/TA-Standards.pdf#page=1"},
    {"title":"7 AAC 45.523(a)(1) - Maximum payment levels","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.523"},
    {"title":"7 AAC 45.520 - Qualifying standards","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.520"},
    {"title":"7 AAC 45.480(a) - Deductions from income","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.480"},
    {"title":"7 AAC 45.480(b) - Deductions from income","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.480"},
    {"title":"7 AAC 45.485(a)(2) - Incapacitated-parent and child care disregard","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.485"},
    {"title":"7 AAC 45.400(c) - Child support treatment","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.400"},
    {"title":"7 AAC 45.280(a) - Resource limit","href":"https://www.law.cornell.edu/regulations/alaska/7-AAC-45.280"},
    {"title":"CMS, market rating reforms: geographic rating areas","href":"https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra"},
    {"title":"KFF, Health Insurance Marketplace Calculator, benchmark premiums","href":"https://www.kff.org/interactive/subsidy-calculator/"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 — Alaska, Table 1","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/ak.pdf#page=2"},
    {"title":"Alaska DPA Adult Public Assistance Need and Maximum Payment Standards, 2017-2020","href":"https://www.akleg.gov/basis/get_documents.asp?session=31&docid=60171"},
    {"title":"SSA State Assistance Programs for SSI Recipients, January 2011 — Alaska","href":"https://www.ssa.gov/policy/docs/progdesc/ssi_st_asst/2011/ak.pdf#page=1"},
    {"title":"AS 47.25.430–47.25.615","href":"https://www.akleg.gov/basis/statutes.asp#47.25.430"},
    {"title":"HUD, Section 8 income limits, FY2026","href":"https://www.huduser.gov/portal/datasets/il.html"},
  ],
  figures: {
    'snap.utility.standard@AK_C': [
      { from: '2023-10-01', value: 638, sources: [0, 1] },
      { from: '2024-10-01', value: 609, sources: [0, 2] },
      { from: '2025-10-01', value: 625, sources: [2, 0] },
    ],
    'snap.utility.electricity@AK_C': [
      { from: '2023-10-01', value: 131, sources: [0, 1] },
      { from: '2024-10-01', value: 130, sources: [0, 2] },
      { from: '2025-10-01', value: 134, sources: [2, 0] },
    ],
    'snap.utility.gas@AK_C': [
      { from: '2023-10-01', value: 330, sources: [0, 1] },
      { from: '2024-10-01', value: 302, sources: [0, 2] },
      { from: '2025-10-01', value: 310, sources: [2, 0] },
    ],
    'snap.utility.water@AK_C': [
      { from: '2023-10-01', value: 57, sources: [0, 1] },
      { from: '2025-10-01', value: 59, sources: [2, 0] },
    ],
    'snap.utility.sewage@AK_C': [
      { from: '2023-10-01', value: 59, sources: [0, 1] },
      { from: '2025-10-01', value: 61, sources: [2, 0] },
    ],
    'snap.utility.trash@AK_C': [
      { from: '2023-10-01', value: 36, sources: [0, 1] },
      { from: '2025-10-01', value: 37, sources: [2, 0] },
    ],
    'snap.utility.telephone@AK_C': [
      { from: '2023-10-01', value: 25, sources: [0, 1] },
      { from: '2025-10-01', value: 26, sources: [2, 0] },
    ],
    'snap.utility.standard@AK_N': [
      { from: '2023-10-01', value: 811, sources: [0, 1] },
      { from: '2024-10-01', value: 803, sources: [0, 2] },
      { from: '2025-10-01', value: 825, sources: [2, 0] },
    ],
    'snap.utility.electricity@AK_N': [
      { from: '2023-10-01', value: 171, sources: [0, 1] },
      { from: '2024-10-01', value: 166, sources: [0, 2] },
      { from: '2025-10-01', value: 170, sources: [2, 0] },
    ],
    'snap.utility.gas@AK_N': [
      { from: '2023-10-01', value: 481, sources: [0, 1] },
      { from: '2024-10-01', value: 479, sources: [0, 2] },
      { from: '2025-10-01', value: 492, sources: [2, 0] },
    ],
    'snap.utility.water@AK_N': [
      { from: '2023-10-01', value: 43, sources: [0, 1] },
      { from: '2025-10-01', value: 44, sources: [2, 0] },
    ],
    'snap.utility.sewage@AK_N': [
      { from: '2023-10-01', value: 44, sources: [0, 1] },
      { from: '2025-10-01', value: 45, sources: [2, 0] },
    ],
    'snap.utility.trash@AK_N': [
      { from: '2023-10-01', value: 38, sources: [0, 1] },
      { from: '2024-10-01', value: 37, sources: [0, 2] },
      { from: '2025-10-01', value: 38, sources: [2, 0] },
    ],
    'snap.utility.telephone@AK_N': [
      { from: '2023-10-01', value: 34, sources: [0, 1] },
      { from: '2025-10-01', value: 35, sources: [2, 0] },
    ],
    'snap.utility.standard@AK_NW': [
      { from: '2023-10-01', value: 1082, sources: [0, 1] },
      { from: '2024-10-01', value: 1078, sources: [0, 2] },
      { from: '2025-10-01', value: 1107, sources: [2, 0] },
    ],
    'snap.utility.electricity@AK_NW': [
      { from: '2023-10-01', value: 161, sources: [0, 1] },
      { from: '2024-10-01', value: 154, sources: [0, 2] },
      { from: '2025-10-01', value: 158, sources: [2, 0] },
    ],
    'snap.utility.gas@AK_NW': [
      { from: '2023-10-01', value: 736, sources: [0, 1] },
      { from: '2024-10-01', value: 741, sources: [0, 2] },
      { from: '2025-10-01', value: 761, sources: [2, 0] },
    ],
    'snap.utility.water@AK_NW': [
      { from: '2023-10-01', value: 61, sources: [0, 1] },
      { from: '2025-10-01', value: 63, sources: [2, 0] },
    ],
    'snap.utility.sewage@AK_NW': [
      { from: '2023-10-01', value: 49, sources: [0, 1] },
      { from: '2024-10-01', value: 47, sources: [0, 2] },
      { from: '2025-10-01', value: 48, sources: [2, 0] },
    ],
    'snap.utility.trash@AK_NW': [
      { from: '2023-10-01', value: 39, sources: [0, 1] },
      { from: '2025-10-01', value: 40, sources: [2, 0] },
    ],
    'snap.utility.telephone@AK_NW': [
      { from: '2023-10-01', value: 36, sources: [0, 1] },
      { from: '2025-10-01', value: 37, sources: [2, 0] },
    ],
    'snap.utility.standard@AK_SC': [
      { from: '2023-10-01', value: 592, sources: [0, 1] },
      { from: '2024-10-01', value: 575, sources: [0, 2] },
      { from: '2025-10-01', value: 591, sources: [2, 0] },
    ],
    'snap.utility.electricity@AK_SC': [
      { from: '2023-10-01', value: 107, sources: [0, 1] },
      { from: '2024-10-01', value: 106, sources: [0, 2] },
      { from: '2025-10-01', value: 109, sources: [2, 0] },
    ],
    'snap.utility.gas@AK_SC': [
      { from: '2023-10-01', value: 317, sources: [0, 1] },
      { from: '2024-10-01', value: 300, sources: [0, 2] },
      { from: '2025-10-01', value: 308, sources: [2, 0] },
    ],
    'snap.utility.water@AK_SC': [
      { from: '2023-10-01', value: 40, sources: [0, 1] },
      { from: '2024-10-01', value: 41, sources: [0, 2] },
      { from: '2025-10-01', value: 42, sources: [2, 0] },
    ],
    'snap.utility.sewage@AK_SC': [
      { from: '2023-10-01', value: 63, sources: [0, 1] },
      { from: '2025-10-01', value: 65, sources: [2, 0] },
    ],
    'snap.utility.trash@AK_SC': [
      { from: '2023-10-01', value: 39, sources: [0, 1] },
      { from: '2025-10-01', value: 40, sources: [2, 0] },
    ],
    'snap.utility.telephone@AK_SC': [
      { from: '2023-10-01', value: 26, sources: [0, 1] },
      { from: '2025-10-01', value: 27, sources: [2, 0] },
    ],
    'snap.utility.standard@AK_SE': [
      { from: '2023-10-01', value: 500, sources: [0, 1] },
      { from: '2024-10-01', value: 503, sources: [0, 2] },
      { from: '2025-10-01', value: 517, sources: [2, 0] },
    ],
    'snap.utility.electricity@AK_SE': [
      { from: '2023-10-01', value: 69, sources: [0, 1] },
      { from: '2024-10-01', value: 70, sources: [0, 2] },
      { from: '2025-10-01', value: 72, sources: [2, 0] },
    ],
    'snap.utility.gas@AK_SE': [
      { from: '2023-10-01', value: 237, sources: [0, 1] },
      { from: '2024-10-01', value: 238, sources: [0, 2] },
      { from: '2025-10-01', value: 244, sources: [2, 0] },
    ],
    'snap.utility.water@AK_SE': [
      { from: '2023-10-01', value: 49, sources: [0, 1] },
      { from: '2024-10-01', value: 48, sources: [0, 2] },
      { from: '2025-10-01', value: 49, sources: [2, 0] },
    ],
    'snap.utility.sewage@AK_SE': [
      { from: '2023-10-01', value: 78, sources: [0, 1] },
      { from: '2024-10-01', value: 79, sources: [0, 2] },
      { from: '2025-10-01', value: 81, sources: [2, 0] },
    ],
    'snap.utility.trash@AK_SE': [
      { from: '2023-10-01', value: 32, sources: [0, 1] },
      { from: '2024-10-01', value: 33, sources: [0, 2] },
      { from: '2025-10-01', value: 34, sources: [2, 0] },
    ],
    'snap.utility.telephone@AK_SE': [
      { from: '2023-10-01', value: 35, sources: [0, 1] },
      { from: '2025-10-01', value: 36, sources: [2, 0] },
    ],
    'snap.utility.standard@AK_SW': [
      { from: '2023-10-01', value: 1026, sources: [0, 1] },
      { from: '2024-10-01', value: 1036, sources: [0, 2] },
      { from: '2025-10-01', value: 1064, sources: [2, 0] },
    ],
    'snap.utility.electricity@AK_SW': [
      { from: '2023-10-01', value: 165, sources: [0, 1] },
      { from: '2025-10-01', value: 169, sources: [2, 0] },
    ],
    'snap.utility.gas@AK_SW': [
      { from: '2023-10-01', value: 652, sources: [0, 1] },
      { from: '2024-10-01', value: 658, sources: [0, 2] },
      { from: '2025-10-01', value: 676, sources: [2, 0] },
    ],
    'snap.utility.water@AK_SW': [
      { from: '2023-10-01', value: 105, sources: [0, 1] },
      { from: '2024-10-01', value: 108, sources: [0, 2] },
      { from: '2025-10-01', value: 111, sources: [2, 0] },
    ],
    'snap.utility.sewage@AK_SW': [
      { from: '2023-10-01', value: 52, sources: [0, 1] },
      { from: '2024-10-01', value: 53, sources: [0, 2] },
      { from: '2025-10-01', value: 54, sources: [2, 0] },
    ],
    'snap.utility.trash@AK_SW': [
      { from: '2023-10-01', value: 17, sources: [0, 1] },
    ],
    'snap.utility.telephone@AK_SW': [
      { from: '2023-10-01', value: 35, sources: [0, 1] },
      { from: '2025-10-01', value: 36, sources: [2, 0] },
    ],
    'snap.homelessDeductionOffered': [
      { from: '2021-10-01', value: 1, sources: [3] },
    ],
    'snap.selfEmploymentShare': [
      { from: '1997-10-01', value: 0.5, sources: [4, 5] },
    ],
    'snap.timeLimitWaivedCounties': [
      { from: '2018-01-01', value: [], sources: [6, 7] },
      { from: '2024-11-01', value: [2013, 2016, 2050, 2060, 2063, 2066, 2068, 2070, 2090, 2100, 2105, 2110, 2122, 2130, 2150, 2158, 2164, 2170, 2180, 2185, 2188, 2195, 2198, 2220, 2230, 2240, 2275, 2282, 2290], sources: [6, 7] },
      { from: '2026-11-01', value: [], sources: [8, 9] },
    ],
    'snap.broadBased.gross': [
      { from: '2025-07-01', value: 2, sources: [10, 11] },
    ],
    'snap.broadBased.grossElderly': [
      { from: '2025-07-01', value: 2, sources: [12] },
    ],
    'snap.povertyFirst': [
      { from: '2023-10-01', value: 18210, sources: [13, 14] },
      { from: '2024-10-01', value: 18810, sources: [13, 14] },
      { from: '2025-10-01', value: 19550, sources: [15, 13] },
      { from: '2026-10-01', value: 19950, sources: [13, 14] },
    ],
    'snap.broadBased.povertyFirst': [
      { from: '2023-10-01', value: 18210, sources: [13, 14] },
      { from: '2024-10-01', value: 18810, sources: [13, 14] },
      { from: '2025-10-01', value: 19550, sources: [15, 13] },
      { from: '2026-10-01', value: 19950, sources: [13, 14] },
    ],
    'snap.povertyEach': [
      { from: '2023-10-01', value: 6430, sources: [13, 14] },
      { from: '2024-10-01', value: 6730, sources: [13, 14] },
      { from: '2025-10-01', value: 6880, sources: [15, 13] },
      { from: '2026-10-01', value: 7100, sources: [13, 14] },
    ],
    'snap.broadBased.povertyEach': [
      { from: '2023-10-01', value: 6430, sources: [13, 14] },
      { from: '2024-10-01', value: 6730, sources: [13, 14] },
      { from: '2025-10-01', value: 6880, sources: [15, 13] },
      { from: '2026-10-01', value: 7100, sources: [13, 14] },
    ],
    'snap.maxAllotment@AK_URBAN': [
      { from: '2023-10-01', value: [374, 686, 983, 1248, 1482, 1778, 1966, 2246], beyond: 281, sources: [16, 17] },
      { from: '2024-10-01', value: [377, 692, 991, 1258, 1494, 1793, 1982, 2265], beyond: 283, sources: [18, 16] },
      { from: '2025-10-01', value: [385, 707, 1015, 1285, 1529, 1838, 2031, 2314], beyond: 282, sources: [19, 20] },
      { from: '2026-10-01', value: [392, 718, 1032, 1306, 1555, 1868, 2064, 2352], beyond: 287, sources: [21, 22] },
    ],
    'snap.largestAllotment@AK_URBAN': [
      { from: '2025-10-01', value: 4885, sources: [19, 20] },
      { from: '2026-10-01', value: 4965, sources: [21, 22] },
    ],
    'snap.minimumAdjustment@AK_URBAN': [
      { from: '2015-10-01', value: 0, sources: [23] },
    ],
    'snap.maxAllotment@AK_RURAL_1': [
      { from: '2023-10-01', value: [477, 875, 1253, 1591, 1890, 2268, 2506, 2865], beyond: 358, sources: [16, 17] },
      { from: '2024-10-01', value: [481, 882, 1263, 1604, 1905, 2287, 2527, 2888], beyond: 361, sources: [18, 16] },
      { from: '2025-10-01', value: [491, 901, 1295, 1639, 1950, 2344, 2590, 2950], beyond: 360, sources: [19, 20] },
      { from: '2026-10-01', value: [499, 916, 1316, 1666, 1982, 2382, 2632, 2999], beyond: 366, sources: [21, 22] },
    ],
    'snap.largestAllotment@AK_RURAL_1': [
      { from: '2025-10-01', value: 6228, sources: [19, 20] },
      { from: '2026-10-01', value: 6331, sources: [21, 22] },
    ],
    'snap.minimumAdjustment@AK_RURAL_1': [
      { from: '2015-10-01', value: 0, sources: [23] },
    ],
    'snap.maxAllotment@AK_RURAL_2': [
      { from: '2023-10-01', value: [581, 1065, 1525, 1937, 2300, 2760, 3051, 3487], beyond: 436, sources: [16, 17] },
      { from: '2024-10-01', value: [586, 1074, 1538, 1953, 2319, 2783, 3076, 3516], beyond: 440, sources: [18, 16] },
      { from: '2025-10-01', value: [598, 1097, 1576, 1995, 2374, 2853, 3152, 3591], beyond: 438, sources: [19, 20] },
      { from: '2026-10-01', value: [608, 1115, 1602, 2027, 2413, 2900, 3204, 3650], beyond: 446, sources: [21, 22] },
    ],
    'snap.largestAllotment@AK_RURAL_2': [
      { from: '2025-10-01', value: 7581, sources: [19, 20] },
      { from: '2026-10-01', value: 7705, sources: [21, 22] },
    ],
    'snap.minimumAdjustment@AK_RURAL_2': [
      { from: '2015-10-01', value: 0, sources: [23] },
    ],
    'snap.shelterCap': [
      { from: '2023-10-01', value: 1073, sources: [24, 17] },
      { from: '2024-10-01', value: 1137, sources: [25, 17] },
      { from: '2025-10-01', value: 1189, sources: [26, 17] },
      { from: '2026-10-01', value: 1229, sources: [21, 27] },
    ],
    'snap.standardDeduction': [
      { from: '2023-10-01', value: [338, 338, 338, 338, 338, 349], sources: [28, 17] },
      { from: '2024-10-01', value: [348, 348, 348, 348, 348, 364], sources: [25, 17] },
      { from: '2025-10-01', value: [358, 358, 358, 358, 358, 374], sources: [26, 17] },
      { from: '2026-10-01', value: [371, 371, 371, 371, 371, 385], sources: [21, 27] },
    ],
    'poverty.first': [
      { from: '2023-01-01', value: 18210, sources: [13, 14] },
      { from: '2024-01-01', value: 18810, sources: [13, 14] },
      { from: '2025-01-01', value: 19550, sources: [13, 14] },
      { from: '2026-01-01', value: 19950, sources: [15, 13] },
    ],
    'poverty.firstFromJuly': [
      { from: '2023-07-01', value: 18210, sources: [13, 14] },
      { from: '2024-07-01', value: 18810, sources: [13, 14] },
      { from: '2025-07-01', value: 19550, sources: [13, 14] },
      { from: '2026-07-01', value: 19950, sources: [15, 13] },
    ],
    'poverty.firstFromOctober': [
      { from: '2023-10-01', value: 18210, sources: [13, 14] },
      { from: '2024-10-01', value: 18810, sources: [13, 14] },
      { from: '2025-10-01', value: 19550, sources: [15, 13] },
      { from: '2026-10-01', value: 19950, sources: [13, 14] },
    ],
    'poverty.firstYearBefore': [
      { from: '2024-01-01', value: 18210, sources: [13, 14] },
      { from: '2025-01-01', value: 18810, sources: [13, 14] },
      { from: '2026-01-01', value: 19550, sources: [15, 13] },
      { from: '2027-01-01', value: 19950, sources: [13, 14] },
    ],
    'poverty.each': [
      { from: '2023-01-01', value: 6430, sources: [13, 14] },
      { from: '2024-01-01', value: 6730, sources: [13, 14] },
      { from: '2025-01-01', value: 6880, sources: [13, 14] },
      { from: '2026-01-01', value: 7100, sources: [15, 13] },
    ],
    'poverty.eachFromJuly': [
      { from: '2023-07-01', value: 6430, sources: [13, 14] },
      { from: '2024-07-01', value: 6730, sources: [13, 14] },
      { from: '2025-07-01', value: 6880, sources: [13, 14] },
      { from: '2026-07-01', value: 7100, sources: [15, 13] },
    ],
    'poverty.eachFromOctober': [
      { from: '2023-10-01', value: 6430, sources: [13, 14] },
      { from: '2024-10-01', value: 6730, sources: [13, 14] },
      { from: '2025-10-01', value: 6880, sources: [15, 13] },
      { from: '2026-10-01', value: 7100, sources: [13, 14] },
    ],
    'poverty.eachYearBefore': [
      { from: '2024-01-01', value: 6430, sources: [13, 14] },
      { from: '2025-01-01', value: 6730, sources: [13, 14] },
      { from: '2026-01-01', value: 6880, sources: [15, 13] },
      { from: '2027-01-01', value: 7100, sources: [13, 14] },
    ],
    'liheap.medianOfFour': [
      { from: '2023-10-01', value: 112227, sources: [29, 30] },
      { from: '2024-10-01', value: 121634, sources: [30, 31] },
      { from: '2025-10-01', value: 128650, sources: [31, 30] },
      { from: '2026-10-01', value: 139246, sources: [32, 31] },
    ],
    'liheap.planOfPoverty': [
      { from: '2025-10-01', value: 1.5, sources: [33, 34] },
    ],
    'liheap.planOfMedian': [
      { from: '2025-10-01', value: 0, sources: [33, 34] },
    ],
    'childCare.planOfMedian': [
      { from: '2022-01-01', value: 0.85, sources: [35, 36] },
    ],
    'medicaid.infant': [
      { from: '2018-01-01', value: 2.08, sources: [37, 38] },
    ],
    'medicaid.youngChild': [
      { from: '2018-01-01', value: 2.08, sources: [38, 39] },
    ],
    'medicaid.olderChild': [
      { from: '2018-01-01', value: 2.08, sources: [38, 39] },
    ],
    'medicaid.pregnant': [
      { from: '2018-01-01', value: 2.05, sources: [40, 39] },
      { from: '2024-02-01', value: 2.3, sources: [41, 42] },
    ],
    'medicaid.parent': [
      { from: '2021-01-01', value: 1.36, sources: [43] },
    ],
    'medicaid.adult': [
      { from: '2018-01-01', value: 1.38, sources: [44, 45] },
    ],
    'medicaid.postpartumMonths': [
      { from: '2021-01-01', value: 2, sources: [46] },
      { from: '2024-02-01', value: 12, sources: [47] },
    ],
    'medicaid.agedAlone': [
      { from: '2021-01-01', value: 0.83, sources: [48, 49] },
    ],
    'medicaid.agedCouple': [
      { from: '2021-01-01', value: 0.83, sources: [48] },
    ],
    'medicaid.lawfulChildUnder': [
      { from: '2022-01-01', value: 21, sources: [50] },
    ],
    'tanf.need': [
      { from: '2023-01-01', value: [1756, 1756, 1977, 2197, 2419, 2640, 2860, 3083], beyond: 222, sources: [51, 52] },
      { from: '2024-01-01', value: [1812, 1812, 2040, 2267, 2496, 2724, 2951, 3181], beyond: 229, sources: [51, 52] },
      { from: '2025-01-01', value: [1857, 1857, 2091, 2323, 2558, 2792, 3024, 3260], beyond: 235, sources: [51, 52] },
      { from: '2026-01-01', value: [1908, 1908, 2149, 2388, 2629, 2870, 3108, 3351], beyond: 242, sources: [51, 52] },
    ],
    'tanf.gapShare': [
      { from: '2023-01-01', value: 0.4675398633257403, sources: [53, 52] },
      { from: '2024-01-01', value: 0.4530905077262693, sources: [53, 52] },
      { from: '2025-01-01', value: 0.4421109316101239, sources: [53, 52] },
      { from: '2026-01-01', value: 0.430293501048218, sources: [53, 52] },
    ],
    'tanf.grossOfNeed': [
      { from: '2005-01-01', value: 1.85, sources: [54] },
    ],
    'tanf.flat': [
      { from: '2005-01-01', value: 90, sources: [55] },
    ],
    'tanf.flatAlready': [
      { from: '2005-01-01', value: 150, sources: [56] },
    ],
    'tanf.restShareAlready': [
      { from: '2005-01-01', value: 0.33, sources: [56] },
    ],
    'tanf.careYoung': [
      { from: '2005-01-01', value: 200, sources: [57] },
    ],
    'tanf.careOlder': [
      { from: '2005-01-01', value: 175, sources: [57] },
    ],
    'tanf.supportOff': [
      { from: '2005-01-01', value: [50], sources: [58] },
    ],
    'tanf.assets': [
      { from: '2005-01-01', value: [2000], sources: [59] },
    ],
    'tanf.assetsElderly': [
      { from: '2005-01-01', value: [3000], sources: [59] },
    ],
    'tanf.countsSsi': [
      { from: '1996-08-22', value: 1, sources: [51, 52] },
    ],
    'aca.area': [
      { from: '2014-01-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 1, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 3, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2], sources: [60] },
    ],
    'aca.firstCounty': [
      { from: '2014-01-01', value: 2000, sources: [60] },
    ],
    'aca.price': [
      { from: '2025-01-01', value: [0, 606, 675, 621], sources: [61] },
      { from: '2026-01-01', value: [0, 613, 631, 600], sources: [61] },
    ],
    'stateSupplement.own': [
      { from: '2011-01-01', value: [362, 362, 362], sources: [62, 63] },
    ],
    'stateSupplement.ownEach': [
      { from: '2011-01-01', value: [264, 264, 264], sources: [62, 63] },
    ],
    'stateSupplement.besideSpouse': [
      { from: '2011-01-01', value: [521, 521, 521], sources: [62, 63] },
    ],
    'stateSupplement.kept': [
      { from: '2011-01-01', value: [368, 368, 368], sources: [62, 63] },
    ],
    'stateSupplement.keptEach': [
      { from: '2011-01-01', value: [271.5, 271.5, 271.5], sources: [62, 63] },
    ],
    'stateSupplement.fromAge': [
      { from: '1974-01-01', value: 18, sources: [64, 65] },
    ],
    'housing.firstCounty': [
      { from: '2026-04-01', value: 2000, sources: [66] },
    ],
    'housing.area': [
      { from: '2026-04-01', value: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 6, 0, 0, 7, 0, 8, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 0, 0, 12, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0, 0, 21, 0, 0, 22, 0, 0, 0, 0, 0, 0, 23, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 29, 0, 0, 0, 0, 0, 0, 0, 30], sources: [66] },
    ],
    'housing.median': [
      { from: '2026-04-01', value: [80600, 139000, 135100, 83000, 122200, 114600, 107500, 146200, 86400, 116300, 115900, 95700, 137500, 110100, 127400, 113100, 55800, 72600, 119300, 80000, 115600, 88400, 95200, 82300, 123800, 134800, 89800, 81100, 114200, 71000], sources: [66] },
    ],
    'housing.low': [
      { from: '2026-04-01', value: [59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 63300, 72350, 81400, 90400, 97650, 104900, 112100, 119350, 68450, 78200, 88000, 97750, 105600, 113400, 121250, 129050, 64200, 73400, 82550, 91700, 99050, 106400, 113750, 121050, 61700, 70500, 79300, 88100, 95150, 102200, 109250, 116300, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 65150, 74450, 83750, 93050, 100500, 107950, 115400, 122850, 64900, 74200, 83450, 92700, 100150, 107550, 114950, 122400, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 74800, 85450, 96150, 106800, 115350, 123900, 132450, 141000, 61700, 70500, 79300, 88100, 95150, 102200, 109250, 116300, 71350, 81550, 91750, 101900, 110100, 118250, 126400, 134550, 67700, 77400, 87050, 96700, 104450, 112200, 119950, 127650, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 66850, 76400, 85950, 95450, 103100, 110750, 118400, 126000, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 64750, 74000, 83250, 92500, 99900, 107300, 114700, 122100, 63000, 72000, 81000, 90000, 97200, 104400, 111600, 118800, 61700, 70500, 79300, 88100, 95150, 102200, 109250, 116300, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 69350, 79250, 89150, 99050, 107000, 114900, 122850, 130750, 72350, 82700, 93050, 103350, 111650, 119900, 128200, 136450, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850, 63950, 73100, 82250, 91350, 98700, 106000, 113300, 120600, 59300, 67800, 76250, 84700, 91500, 98300, 105050, 111850], sources: [66] },
    ],
    'housing.veryLow': [
      { from: '2026-04-01', value: [37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 48650, 55600, 62550, 69500, 75100, 80650, 86200, 91750, 47300, 54050, 60800, 67550, 73000, 78400, 83800, 89200, 39550, 45200, 50850, 56500, 61050, 65550, 70100, 74600, 42800, 48900, 55000, 61100, 66000, 70900, 75800, 80700, 40150, 45850, 51600, 57300, 61900, 66500, 71100, 75650, 38550, 44050, 49550, 55050, 59500, 63900, 68300, 72700, 51200, 58500, 65800, 73100, 78950, 84800, 90650, 96500, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 40750, 46550, 52350, 58150, 62850, 67500, 72150, 76800, 40600, 46400, 52200, 57950, 62600, 67250, 71900, 76500, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 48150, 55000, 61900, 68750, 74250, 79750, 85250, 90750, 38550, 44050, 49550, 55050, 59500, 63900, 68300, 72700, 44600, 51000, 57350, 63700, 68800, 73900, 79000, 84100, 42350, 48400, 54450, 60450, 65300, 70150, 75000, 79800, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 41800, 47750, 53700, 59650, 64450, 69200, 74000, 78750, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 40500, 46250, 52050, 57800, 62450, 67050, 71700, 76300, 39400, 45000, 50650, 56250, 60750, 65250, 69750, 74250, 38550, 44050, 49550, 55050, 59500, 63900, 68300, 72700, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 43350, 49550, 55750, 61900, 66900, 71850, 76800, 81750, 45250, 51700, 58150, 64600, 69750, 74950, 80100, 85300, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900, 40000, 45700, 51400, 57100, 61700, 66250, 70850, 75400, 37100, 42400, 47650, 52950, 57200, 61450, 65700, 69900], sources: [66] },
    ],
    'housing.extremelyLow': [
      { from: '2026-04-01', value: [22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 29200, 33400, 37550, 41700, 48350, 55450, 62550, 69650, 28400, 32450, 36500, 41250, 48350, 55450, 62550, 69650, 23750, 27150, 34150, 41250, 48350, 55450, 62550, 69650, 25700, 29350, 34150, 41250, 48350, 55450, 62550, 69650, 24100, 27550, 34150, 41250, 48350, 55450, 62550, 69650, 23150, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 30700, 35100, 39500, 43850, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 24450, 27950, 34150, 41250, 48350, 55450, 62550, 69650, 24350, 27800, 34150, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 28900, 33000, 37150, 41250, 48350, 55450, 62550, 69650, 23150, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 26750, 30600, 34400, 41250, 48350, 55450, 62550, 69650, 25400, 29000, 34150, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 25100, 28650, 34150, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 24300, 27800, 34150, 41250, 48350, 55450, 62550, 69650, 23650, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 23150, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 26050, 29750, 34150, 41250, 48350, 55450, 62550, 69650, 27150, 31000, 34900, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650, 24000, 27400, 34150, 41250, 48350, 55450, 62550, 69650, 22250, 27050, 34150, 41250, 48350, 55450, 62550, 69650], sources: [66] },
    ],
  },
}
