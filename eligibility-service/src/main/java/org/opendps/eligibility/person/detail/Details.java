package org.opendps.eligibility.person.detail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as a practitioner writes it and as it is kept. Its text form says nothing, so that it cannot slip
 * into a log.
 *
 * @param addressLines without the postcode
 * @param gpPractice code of the practice with the Organisation Data Service
 */
@Schema(name = "PersonRequest")
public record Details(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull LocalDate birthDate,

        @NotNull NhsNumber nhsNumber,

        @NotNull
        @Pattern(
                regexp = "[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}",
                message = "a postcode in capitals with a space, such as SN15 1AB")
        String postcode,

        @Nullable @Size(max = 5) List<@NotBlank @Size(max = 100) String> addressLines,
        @Nullable @Valid Contact contact,
        @Nullable @Valid Communication communication,

        @Nullable
        @Pattern(
                regexp = "[A-Z]\\d{5}",
                message = "the code of a GP practice, a capital and five digits, such as A81001")
        String gpPractice,

        @Nullable @Valid Residence residence,
        @Nullable PrimarySupportReason primarySupportReason,
        @Nullable Ethnicity ethnicity,
        @Nullable Gender gender) {

    public Details {
        addressLines = addressLines == null ? List.of() : List.copyOf(addressLines);
    }

    public List<String> address() {
        return addressLines == null ? List.of() : addressLines;
    }

    public boolean needsLargePrint() {
        return communication != null
                && communication.needs() != null
                && communication.needs().contains(Communication.Need.LARGE_PRINT);
    }

    /** As much as was asked for in earlier versions. */
    public static Details of(
            String givenName, String familyName, LocalDate birthDate, NhsNumber nhsNumber, String postcode) {
        return new Details(
                givenName, familyName, birthDate, nhsNumber, postcode, null, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "Details";
    }
}
