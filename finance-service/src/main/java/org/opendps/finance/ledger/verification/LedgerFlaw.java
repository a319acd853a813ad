package org.opendps.finance.ledger.verification;

import org.opendps.finance.ledger.AccountSums;

/** What can be wrong with a ledger, each with a question that answers with the first row for which it is so. */
enum LedgerFlaw {
    JOURNAL_UNBALANCED("What the journal takes from accounts is not what it gives to others.", """
            select 'journal ' || journal_id from posting
            group by journal_id having sum(amount) <> 0 order by journal_id limit 1
            """),
    BALANCE_DIFFERS(
            "The balance of the budget year is not the sum of what was posted to it.", """
            select 'budget ' || budget_id || ' ' || financial_year
            from budget_year y full join (
                select budget_id, financial_year,
                """ + AccountSums.COLUMNS + """

                from posting group by budget_id, financial_year
            ) p using (budget_id, financial_year)
            where (coalesce(y.allocated, 0), coalesce(y.available, 0), coalesce(y.reserved, 0), coalesce(y.committed, 0),
                    coalesce(y.accrued, 0), coalesce(y.spent, 0), coalesce(y.contributions_due, 0),
                    coalesce(y.contributions_received, 0), coalesce(y.contribution_income, 0))
                is distinct from (coalesce(p.allocated, 0), coalesce(p.available, 0), coalesce(p.reserved, 0),
                    coalesce(p.committed, 0), coalesce(p.accrued, 0), coalesce(p.spent, 0),
                    coalesce(p.contributions_due, 0), coalesce(p.contributions_received, 0),
                    coalesce(p.contribution_income, 0))
            order by budget_id, financial_year limit 1
            """),
    OVERRIDE_DIFFERS("How much more may be reserved is not what was decided last.", """
            select 'budget ' || y.budget_id || ' ' || y.financial_year
            from budget_year y left join lateral (
                select o.amount from budget_override o
                where o.budget_id = y.budget_id and o.financial_year = y.financial_year order by o.id desc limit 1) d on true
            where y.override <> coalesce(d.amount, 0)
            order by 1 limit 1
            """),
    ROW_CHANGED(
            "The row is not the one that the audit saw when it was posted, or it was changed or removed since.", """
            select e.table_name || ' ' || e.subject from audit_entry e
            left join journal j on e.table_name = 'journal' and e.subject = j.id::text
            left join posting p on e.table_name = 'posting'
                and e.subject = concat_ws(',', p.journal_id, p.budget_id, p.financial_year, p.account)
            where e.table_name in ('journal', 'posting') and (
                e.operation <> 'INSERT'
                or not coalesce(to_jsonb(j), to_jsonb(p), '{}') @> e.after::jsonb)
            order by e.id limit 1
            """),
    ROW_UNSEEN("The row was posted past the audit: no transaction of the service wrote it.", """
            select r.name || ' ' || r.subject from (
                select 'journal' as name, id::text as subject, id as journal from journal
                union all
                select 'posting', concat_ws(',', journal_id, budget_id, financial_year, account), journal_id from posting
            ) r
            left join audit_entry e on e.table_name = r.name and e.subject = r.subject and e.operation = 'INSERT'
            where e.id is null order by r.journal, r.name limit 1
            """);

    private final String meaning;
    private final String question;

    LedgerFlaw(String meaning, String question) {
        this.meaning = meaning;
        this.question = question;
    }

    String meaning() {
        return meaning;
    }

    String question() {
        return question;
    }
}
