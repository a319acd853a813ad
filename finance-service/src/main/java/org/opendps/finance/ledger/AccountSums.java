package org.opendps.finance.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What postings come to by account, named as the columns of {@code budget_year}, which the database derives from them. */
public final class AccountSums {

    /** To be selected from rows with an {@code account} and an {@code amount}. */
    public static final String COLUMNS =
            Arrays.stream(Account.values()).map(AccountSums::column).collect(Collectors.joining(", "));

    private AccountSums() {}

    private static String column(Account account) {
        return "coalesce(" + (account.isSource() ? "-" : "") + "sum(amount) filter (where account = '" + account
                + "'), 0) as " + account.name().toLowerCase(Locale.ROOT);
    }
}
