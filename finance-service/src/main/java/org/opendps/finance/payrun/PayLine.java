package org.opendps.finance.payrun;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.SpendEntry;

/**
 * What is paid of something that was told of spend: all of it, or less by what invoices charge of it; with a minus, what is
 * got back or deducted.
 */
public record PayLine(SpendEntry of, int units, Money net, Money vat) {

    /** By a query for entries {@code e} with {@code line_units}, {@code line_net} and {@code line_vat}. */
    static List<PayLine> read(EntityManager entities, String sql, Map<String, Object> values, int atMost) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .addEntity("e", SpendEntry.class)
                .addScalar("line_units", Integer.class)
                .addScalar("line_net", BigDecimal.class)
                .addScalar("line_vat", BigDecimal.class);
        values.forEach(query::setParameter);
        return query.setReadOnly(true).setMaxResults(atMost).getResultList().stream()
                .map(row -> new PayLine(
                        (SpendEntry) row[0], (Integer) row[1], new Money((BigDecimal) row[2]), new Money((BigDecimal)
                                row[3])))
                .toList();
    }

    public UUID spendRef() {
        return of.spendRef();
    }

    public Money gross() {
        return net.plus(vat);
    }

    public boolean isNothing() {
        return net.equals(Money.ZERO) && vat.equals(Money.ZERO);
    }
}
