package org.opendps.finance.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What of a grant was paid on a day. */
public record Instalment(
        LocalDate paidOn, Money amount, @Nullable String reference, String by) {}
