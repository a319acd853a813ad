package org.opendps.finance.directpayment.reversal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason names nobody */
public record ReversalRequest(@NotBlank @Size(max = 500) String reason) {

    public static final String EXAMPLE = """
            {"reason": "The bank sent it back: the account is closed"}""";
}
