package org.opendps.finance.invoice.line;

/** In SQL, as a session sees what is due for it. */
public final class WorthSince {

    /** Of sessions {@code s} that invoices charge, those that are worth something else than when they were last looked at. */
    public static final String CHANGED = """
            from invoiced_session s
            left join delivered_session d on d.placement_id = s.placement_id and d.provider_id = s.provider_id
                and d.held_on = s.held_on
            left join commitment k on k.id = d.commitment_id
            cross join lateral (
                select coalesce(round(k.unit_cost * d.paid_percent / 100.0, 2), 0) as amount) due
            where s.worth <> case when due.amount >= s.due_then then s.asked + due.amount - s.due_then
                else least(s.asked, due.amount) end""";

    private WorthSince() {}
}
