package org.opendps.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.registry.application.making.Entering.Entry;
import org.opendps.registry.intake.line.CsvLines;
import org.opendps.registry.intake.line.ProviderRow;
import org.opendps.registry.intake.line.RowProblem;
import org.opendps.registry.intake.line.RowReader;
import org.opendps.registry.intake.line.RowReader.Read;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.IdentifierScheme;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.profile.ProviderKind;

class RowReaderTest {

    private static final String HEADER = "reference,legalName,kind,companyNumber,postcode,contactName,contactEmail,sme,"
            + "purchasingSystem,categories,areas,offer,sessionPrice\n";

    private final RowReader reader =
            new RowReader(Validation.buildDefaultValidatorFactory().getValidator());

    private static CsvLines file(String text, Charset charset) {
        return new CsvLines(new ByteArrayInputStream(text.getBytes(charset)));
    }

    private static CsvLines file(String text) {
        return file(text, StandardCharsets.UTF_8);
    }

    private Read read(String line) {
        return reader.read(file(HEADER + line).next());
    }

    private ProviderRow row(String line) {
        return Objects.requireNonNull(read(line).row());
    }

    private List<String> wrong(String line) {
        return read(line).problems().stream().map(RowProblem::field).toList();
    }

    @Test
    void readsAProviderWithItsApplication() {
        var system = UUID.randomUUID();
        var row = row("R1, A club ,charity,3914810,sn151ab,Pat,pat@club.example,yes," + system
                + ",DAY; EVENING;DAY,NORTH,\"Lunch, and a \"\"quiz\"\"\",55.00");
        assertThat(row.reference()).isEqualTo("R1");
        var provider = row.provider();
        assertThat(provider.legalName()).isEqualTo("A club");
        assertThat(provider.kind()).isEqualTo(ProviderKind.CHARITY);
        assertThat(provider.identifiers()).containsExactly(new Identifier(IdentifierScheme.GB_COH, "03914810"));
        assertThat(provider.postcode()).isEqualTo(new Postcode("SN15 1AB"));
        assertThat(provider.sme()).isTrue();
        assertThat(row.application())
                .isEqualTo(new Entry(
                        system,
                        List.of("DAY", "EVENING"),
                        List.of("NORTH"),
                        "Lunch, and a \"quiz\"",
                        Money.of("55.00")));
    }

    @Test
    void takesOffTheMarkThatKeepsASpreadsheetFromRunningAName() {
        assertThat(row("R1,'=Club,OTHER").provider().legalName()).isEqualTo("=Club");
        assertThat(row("R1,'t Hooft,OTHER").provider().legalName()).isEqualTo("'t Hooft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "R1,A club,CLUB|kind",
                "R1,A club,|kind",
                "R1,,CHARITY|legalName",
                ",A club,CHARITY|reference",
                "R1,A club,COMPANY,123456789|companyNumber",
                "R1,A club,CHARITY,,SN15 1AI|postcode",
                "R1,A club,CHARITY,,,Pat,no mail|contactEmail",
                "R1,A club,CHARITY,,,,pat@club.example|contactEmail",
                "R1,A club,CHARITY,,,,,maybe|sme",
                "R1,A club,CHARITY,,,,,,no-id|purchasingSystem",
                "R1,A club,CHARITY,,,,,,,DAY|categories",
                "R1,A club,CHARITY,,,,,,0198c0de-0000-7000-8000-000000000001,DAY,,,55|sessionPrice"
            })
    void saysWhichColumnIsWrong(String line, String column) {
        assertThat(wrong(line)).containsExactly(column);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(wrong(",,CLUB,,SN15 1AI")).containsExactlyInAnyOrder("reference", "legalName", "kind", "postcode");
    }

    @Test
    void acceptsTheMarkOfUtf8AndColumnsInAnyOrder() {
        var line = file("\ufeffkind,legalName,reference\r\nOTHER,Café,R1\r\n").next();
        assertThat(line.cell("kind")).isEqualTo("OTHER");
        assertThat(line.cell("legalName")).isEqualTo("Café");
        assertThat(line.number()).isEqualTo(2);
    }

    @Test
    void acceptsTheMarkOfUtf8BeforeAQuotedName() {
        var line = file("\ufeff\"reference\",\"legalName\",\"kind\"\nR1,Café,OTHER\n")
                .next();
        assertThat(line.cell("reference")).isEqualTo("R1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "R0,A club,OTHER~R1,\"The \"Thursday\" Club\",OTHER|in line 3 text follows a closing quotation mark",
                "R1,\"A club,OTHER|in line 2 a quotation mark opens that is never closed"
            })
    void saysWhereAQuotationMarkIsWrong(String lines, String told) {
        assertThatThrownBy(() -> file("reference,legalName,kind\n" + lines.replace('~', '\n') + "\n")
                        .count())
                .hasMessageContaining("file-unreadable")
                .extracting(refused -> ((Refused) refused).refusal().detail())
                .asString()
                .contains(told);
    }

    @Test
    void takesSoManyLinesAndNoMore() {
        var line = "R1,A club,OTHER\n";
        assertThat(file("reference,legalName,kind\n" + line.repeat(CsvLines.MOST))
                        .count())
                .isEqualTo(CsvLines.MOST);
        assertThatThrownBy(() -> file("reference,legalName,kind\n" + line.repeat(CsvLines.MOST + 1))
                        .count())
                .hasMessageContaining("too-many-lines");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        var latin = "reference,legalName,kind\nR1,Café,OTHER\n";
        assertThatThrownBy(() -> file(latin, StandardCharsets.ISO_8859_1).count())
                .hasMessageContaining("not in UTF-8");
        assertThat(file(latin).count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reference,legalName\nR1,A club",
                "reference,legalName,kind,colour\nR1,A club,OTHER,red",
                "reference,legalName,kind,kind\nR1,A club,OTHER,OTHER",
                "reference;legalName;kind\nR1;A club;OTHER"
            })
    void refusesOtherColumns(String text) {
        assertThatThrownBy(() -> file(text)).hasMessageContaining("columns-wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reference,legalName,kind\n",
                "reference,legalName,kind\nR1,A club,OTHER,more",
                "reference,legalName,kind\nR1,\"A club,OTHER\n"
            })
    void refusesAFileThatBreaksOff(String text) {
        assertThatThrownBy(() -> file(text).count()).hasMessageContaining("file-unreadable");
    }

    @Test
    void aLineMayLackItsLastColumns() {
        assertThat(file("reference,legalName,kind,email\nR1,A club,OTHER").count())
                .isOne();
    }
}
