package org.opendps.registry.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A register that gives numbers to organisations, by its name in org-id.guide where it has one. */
public enum IdentifierScheme {

    /** Companies House: eight digits, or two letters and six digits. */
    @JsonProperty("GB-COH")
    GB_COH("\\d{8}|[A-Z]{2}\\d{6}", "it has eight digits, or two letters and six digits, such as 03914810") {
        @Override
        String normal(String compact) {
            boolean digitsOnly = compact.matches("\\d{1,8}");
            return digitsOnly ? "0".repeat(8 - compact.length()) + compact : compact;
        }
    },

    /** The Charity Commission for England and Wales; a subsidiary has a suffix. */
    @JsonProperty("GB-CHC")
    GB_CHC("\\d{6,7}(-\\d{1,3})?", "it has six or seven digits, such as 1001234") {
        @Override
        Optional<String> flaw(String normal) {
            return GB_SC.fits(normal)
                    ? Optional.of("it is a number of the Scottish register; give it as GB-SC")
                    : super.flaw(normal);
        }
    },

    /** The Office of the Scottish Charity Regulator. */
    @JsonProperty("GB-SC")
    GB_SC("SC0\\d{5}", "it is SC and six digits that begin with 0, such as SC012345"),

    /** The central digital platform: P and consonants, so that no words come about. */
    @JsonProperty("GB-PPON")
    GB_PPON(
            "P[B-DF-HJ-NP-TV-Z]{3}-\\d{4}-[B-DF-HJ-NP-TV-Z]{4}",
            "it is P and three consonants, four digits, four consonants, such as PHDQ-2359-NZMP"),

    /** HM Revenue and Customs: nine digits with a checksum, three more for a branch. */
    @JsonProperty("GB-VAT")
    GB_VAT("GB(\\d{9}(\\d{3})?|GD[0-4]\\d{2}|HA[5-9]\\d{2})", "it is GB and nine digits, such as GB980780684") {
        @Override
        String normal(String compact) {
            return compact.startsWith("GB") ? compact : "GB" + compact;
        }

        @Override
        Optional<String> flaw(String normal) {
            var form = super.flaw(normal);
            boolean checked = form.isPresent()
                    || !Character.isDigit(normal.charAt(2))
                    || VatChecksum.fits(normal.substring(2, 11));
            return checked
                    ? form
                    : Optional.of("its last two digits do not fit the others; compare it with the letter");
        }

        // the companies of a VAT group share one number (Value Added Tax Act 1994 s.43)
        @Override
        public boolean isOfOneOrganisation() {
            return false;
        }
    },

    /** The Care Quality Commission, as provider. */
    @JsonProperty("GB-CQC")
    GB_CQC("1-\\d{6,12}", "it is 1, a hyphen and six to twelve digits, such as 1-101610427"),

    /** The Information Commissioner's register of those who pay the data protection fee. */
    @JsonProperty("GB-ICO")
    GB_ICO("Z[A-Z0-9]\\d{6}", "it is Z, a letter or digit, and six digits, such as ZA123456");

    private final Pattern form;
    private final String expected;

    IdentifierScheme(String form, String expected) {
        this.form = Pattern.compile(form);
        this.expected = expected;
    }

    /** Whether two organisations with one number are one organisation. */
    public boolean isOfOneOrganisation() {
        return true;
    }

    String normal(String compact) {
        return compact;
    }

    boolean fits(String normal) {
        return form.matcher(normal).matches();
    }

    /** Why it cannot be a number of this register; empty when it can. */
    Optional<String> flaw(String normal) {
        return fits(normal) ? Optional.empty() : Optional.of(expected);
    }

    /** @throws IllegalArgumentException when it cannot be a number of this register, with the reason */
    String normalise(String given) {
        var normal = normal(given.replace(" ", "").toUpperCase(Locale.ROOT));
        flaw(normal).ifPresent(why -> {
            throw new IllegalArgumentException(
                    "\"" + given + "\" is no number of " + name().replace('_', '-') + ": " + why);
        });
        return normal;
    }
}
