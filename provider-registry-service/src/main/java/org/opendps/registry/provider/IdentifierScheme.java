package org.opendps.registry.provider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.regex.Pattern;

/** A register that gives numbers to organisations, by its name in org-id.guide. */
public enum IdentifierScheme {

    /** Companies House: eight digits, or two letters and six digits. */
    @JsonProperty("GB-COH")
    GB_COH("\\d{8}|[A-Z]{2}\\d{6}", "eight digits, or two letters and six digits, such as 03914810") {
        @Override
        String normal(String compact) {
            boolean digitsOnly = compact.matches("\\d{1,8}");
            return digitsOnly ? "0".repeat(8 - compact.length()) + compact : compact;
        }
    },

    /** The Charity Commission for England and Wales; a subsidiary has a suffix. */
    @JsonProperty("GB-CHC")
    GB_CHC("\\d{6,7}(-\\d{1,3})?", "six or seven digits, such as 1001234"),

    /** The central digital platform: P and consonants, so that no words come about. */
    @JsonProperty("GB-PPON")
    GB_PPON("P[B-DF-HJ-NP-TV-Z]{3}-\\d{4}-[B-DF-HJ-NP-TV-Z]{4}", "such as PHDQ-2359-NZMP"),

    /** HM Revenue and Customs: nine digits with a checksum, three more for a branch. */
    @JsonProperty("GB-VAT")
    GB_VAT("GB(\\d{9}(\\d{3})?|GD[0-4]\\d{2}|HA[5-9]\\d{2})", "GB and nine digits with a valid checksum") {
        @Override
        String normal(String compact) {
            return compact.startsWith("GB") ? compact : "GB" + compact;
        }

        @Override
        boolean hasChecksum(String normal) {
            return !Character.isDigit(normal.charAt(2)) || VatChecksum.fits(normal.substring(2, 11));
        }
    };

    private final Pattern form;
    private final String expected;

    IdentifierScheme(String form, String expected) {
        this.form = Pattern.compile(form);
        this.expected = expected;
    }

    String normal(String compact) {
        return compact;
    }

    boolean hasChecksum(String normal) {
        return true;
    }

    /** @throws IllegalArgumentException when it cannot be a number of this register */
    String normalise(String given) {
        var normal = normal(given.replace(" ", "").toUpperCase(Locale.ROOT));
        if (!form.matcher(normal).matches() || !hasChecksum(normal)) {
            throw new IllegalArgumentException(
                    "\"" + given + "\" is no number of " + name().replace('_', '-') + ": " + expected);
        }
        return normal;
    }
}
