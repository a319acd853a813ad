package org.opendps.eligibility.person.detail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ten digits, the last of them a check digit modulo 11; spaces are taken out. A number of equal digits passes the
 * arithmetic and is refused: it is what people type who have none.
 */
@Schema(type = SchemaType.STRING, pattern = "(\\d ?){10}", examples = "943 476 5919")
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    /** @throws IllegalArgumentException with what is wrong, and without the number */
    @JsonCreator
    public static NhsNumber of(String written) {
        var digits = written.replace(" ", "");
        if (!digits.matches("\\d{10}")) {
            throw new IllegalArgumentException("an NHS number has ten digits");
        }
        if (digits.chars().distinct().count() == 1) {
            throw new IllegalArgumentException("an NHS number is not ten times the same digit");
        }
        if (digits.charAt(LENGTH - 1) - '0' != checkDigit(digits)) {
            throw new IllegalArgumentException(
                    "the check digit of the NHS number is wrong: look for a slip of the keys");
        }
        return new NhsNumber(digits);
    }

    /** 10 when the first nine digits have no valid check digit. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    @Override
    @JsonValue
    public String toString() {
        return digits;
    }
}
