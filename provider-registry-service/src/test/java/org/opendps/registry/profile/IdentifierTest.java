package org.opendps.registry.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "GB_COH, 03914810, 03914810",
        "GB_COH, 3914810, 03914810",
        "GB_COH, SC305103, SC305103",
        "GB_COH, sc305103, SC305103",
        "GB_COH, OC301234, OC301234",
        "GB_COH, NI012345, NI012345",
        "GB_COH, CE012345, CE012345",
        "GB_CHC, 1001234, 1001234",
        "GB_CHC, 210183, 210183",
        "GB_CHC, 210183-1, 210183-1",
        "GB_SC, SC012345, SC012345",
        "GB_SC, sc 012345, SC012345",
        "GB_CQC, 1-101610, 1-101610",
        "GB_CQC, 1-101610427123, 1-101610427123",
        "GB_ICO, ZA123456, ZA123456",
        "GB_ICO, z1234567, Z1234567",
        "GB_PPON, PHDQ-2359-NZMP, PHDQ-2359-NZMP",
        "GB_PPON, pbzb-4962-tvlr, PBZB-4962-TVLR",
        "GB_VAT, GB980780684, GB980780684",
        "GB_VAT, GB 434 0314 94, GB434031494",
        "GB_VAT, 123456782, GB123456782",
        "GB_VAT, 123456727, GB123456727",
        "GB_VAT, GB980780684001, GB980780684001",
        "GB_VAT, GBGD001, GBGD001",
        "GB_VAT, GBHA599, GBHA599",
    })
    void isKeptInItsNormalForm(IdentifierScheme scheme, String given, String normal) {
        assertThat(Identifier.of(scheme, given).id()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "GB_COH, 039148100",
        "GB_COH, S0305103",
        "GB_COH, SC3051034",
        "GB_COH, ''",
        "GB_CHC, SC012345",
        "GB_SC, 012345",
        "GB_SC, SC112345",
        "GB_SC, SC01234",
        "GB_CQC, 2-101610427",
        "GB_CQC, 1-10161",
        "GB_CQC, 1-1016104271234",
        "GB_ICO, A1234567",
        "GB_ICO, ZAB23456",
        "GB_ICO, ZA12345",
        "GB_CHC, 21018",
        "GB_CHC, 10012345",
        "GB_PPON, PABC-1234-DEFG",
        "GB_PPON, HDQP-2359-NZMP",
        "GB_PPON, PHDQ-235-NZMP",
        "GB_VAT, GB123456789",
        "GB_VAT, GB98078068",
        "GB_VAT, GB98078068400",
        "GB_VAT, GBGD500",
        "GB_VAT, GBHA499",
        "GB_VAT, FR980780684",
    })
    void isRefusedWhenTheRegisterGivesNoSuchNumber(IdentifierScheme scheme, String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> Identifier.of(scheme, given));
    }

    @ParameterizedTest
    @CsvSource({"SN15 1AB, SN15 1AB", "sn151ab, SN15 1AB", "M1 1AE, M1 1AE", "SW1A 1AA, SW1A 1AA", "W1A0AX, W1A 0AX"})
    void postcodeIsKeptInUpperCaseWithOneSpace(String given, String normal) {
        assertThat(Postcode.of(given).written()).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"SN15 1AI", "SN15 1CA", "SN15 AAB", "QN15 1AB", "SN155 1AB", "SN15", "''"})
    void postcodeThatCannotBeIsRefused(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> Postcode.of(given));
    }

    @ParameterizedTest
    @CsvSource({
        "GB_CHC, SC012345, give it as GB-SC",
        "GB_CHC, 21018, six or seven digits",
        "GB_VAT, GB123456789, its last two digits do not fit",
        "GB_VAT, GB98078068, GB and nine digits",
        "GB_PPON, PABC-1234-DEFG, consonants",
        "GB_CQC, 101610427, a hyphen",
    })
    void refusalSaysWhatIsWrong(IdentifierScheme scheme, String given, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.of(scheme, given))
                .withMessageContaining(why)
                .withMessageContaining(scheme.name().replace('_', '-'));
    }
}
