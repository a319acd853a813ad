package org.opendps.finance.invoice.ubl;

/** What is shown to whoever sends documents in the European form: the least that is read of each. */
public final class UblExample {

    /** The ids in it that stand for others. */
    public static final String NUMBER = "H-2026-12";

    public static final String CREDIT_NUMBER = "C-2026-12";
    public static final String PLACEMENT = "0198c0de-0000-7000-8000-0000000000d1";

    /** Two sessions at £55.00 in the week of 30 November 2026. */
    public static final String INVOICE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
                     xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                     xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
              <cbc:ID>H-2026-12</cbc:ID>
              <cbc:IssueDate>2026-12-08</cbc:IssueDate>
              <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
              <cbc:DocumentCurrencyCode>GBP</cbc:DocumentCurrencyCode>
              <cac:AccountingSupplierParty><cac:Party/></cac:AccountingSupplierParty>
              <cac:AccountingCustomerParty><cac:Party/></cac:AccountingCustomerParty>
              <cac:TaxTotal><cbc:TaxAmount currencyID="GBP">0.00</cbc:TaxAmount></cac:TaxTotal>
              <cac:LegalMonetaryTotal>
                <cbc:LineExtensionAmount currencyID="GBP">110.00</cbc:LineExtensionAmount>
                <cbc:TaxExclusiveAmount currencyID="GBP">110.00</cbc:TaxExclusiveAmount>
                <cbc:TaxInclusiveAmount currencyID="GBP">110.00</cbc:TaxInclusiveAmount>
                <cbc:PayableAmount currencyID="GBP">110.00</cbc:PayableAmount>
              </cac:LegalMonetaryTotal>
              <cac:InvoiceLine>
                <cbc:ID>1</cbc:ID>
                <cbc:InvoicedQuantity unitCode="C62">2</cbc:InvoicedQuantity>
                <cbc:LineExtensionAmount currencyID="GBP">110.00</cbc:LineExtensionAmount>
                <cac:InvoicePeriod>
                  <cbc:StartDate>2026-11-30</cbc:StartDate><cbc:EndDate>2026-12-06</cbc:EndDate>
                </cac:InvoicePeriod>
                <cac:DocumentReference>
                  <cbc:ID>0198c0de-0000-7000-8000-0000000000d1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>
                </cac:DocumentReference>
                <cac:Item>
                  <cbc:Name>Day centre</cbc:Name>
                  <cac:ClassifiedTaxCategory>
                    <cbc:ID>E</cbc:ID><cbc:Percent>0</cbc:Percent>
                    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>
                  </cac:ClassifiedTaxCategory>
                </cac:Item>
                <cac:Price><cbc:PriceAmount currencyID="GBP">55.00</cbc:PriceAmount></cac:Price>
              </cac:InvoiceLine>
            </Invoice>
            """;

    /** £55.00 off the first line of its invoice. */
    public static final String CREDIT_NOTE = """
            <CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
                        xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                        xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
              <cbc:ID>C-2026-12</cbc:ID>
              <cbc:IssueDate>2026-12-08</cbc:IssueDate>
              <cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>
              <cbc:Note>Nobody came on Thursday</cbc:Note>
              <cbc:DocumentCurrencyCode>GBP</cbc:DocumentCurrencyCode>
              <cac:AccountingSupplierParty><cac:Party/></cac:AccountingSupplierParty>
              <cac:AccountingCustomerParty><cac:Party/></cac:AccountingCustomerParty>
              <cac:TaxTotal><cbc:TaxAmount currencyID="GBP">0.00</cbc:TaxAmount></cac:TaxTotal>
              <cac:LegalMonetaryTotal>
                <cbc:LineExtensionAmount currencyID="GBP">55.00</cbc:LineExtensionAmount>
                <cbc:TaxExclusiveAmount currencyID="GBP">55.00</cbc:TaxExclusiveAmount>
                <cbc:TaxInclusiveAmount currencyID="GBP">55.00</cbc:TaxInclusiveAmount>
                <cbc:PayableAmount currencyID="GBP">55.00</cbc:PayableAmount>
              </cac:LegalMonetaryTotal>
              <cac:CreditNoteLine>
                <cbc:ID>1</cbc:ID>
                <cbc:CreditedQuantity unitCode="C62">1</cbc:CreditedQuantity>
                <cbc:LineExtensionAmount currencyID="GBP">55.00</cbc:LineExtensionAmount>
                <cac:Item><cbc:Name>Day centre</cbc:Name></cac:Item>
                <cac:Price><cbc:PriceAmount currencyID="GBP">55.00</cbc:PriceAmount></cac:Price>
              </cac:CreditNoteLine>
            </CreditNote>
            """;

    private UblExample() {}
}
