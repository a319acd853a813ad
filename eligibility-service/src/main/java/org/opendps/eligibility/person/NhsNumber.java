package org.opendps.eligibility.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ten digits, the last of which is a check digit modulo 11. Ten equal digits pass the sum and are never issued. */
@Schema(type = SchemaType.STRING, examples = "999 000 0018")
record NhsNumber(@JsonValue String digits) {

    private static final Pattern FORM = Pattern.compile("(?!(\\d)\\1{9})\\d{10}");

    /** @throws IllegalArgumentException when it cannot be one; the message never repeats it */
    @JsonCreator
    static NhsNumber of(String given) {
        var digits = given.replace(" ", "");
        if (!FORM.matcher(digits).matches() || !hasCheckDigit(digits)) {
            throw new IllegalArgumentException("An NHS number has ten digits of which the last is its check digit");
        }
        return new NhsNumber(digits);
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += Character.digit(digits.charAt(i), 10) * (10 - i);
        }
        // 10 is no digit, so that no number has it; 11 is written as 0
        int check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == Character.digit(digits.charAt(9), 10);
    }
}
