package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.test.Login;

/** What providers invoice and credit, by whatever comes to their minds. */
final class RandomInvoices {

    private final PayRunStory runs;

    RandomInvoices(PayRunStory runs) {
        this.runs = runs;
    }

    /** A line for each price, now and then for fewer sessions; what does not pass is sent back. */
    void send(Random random, UUID provider, UUID placement, LocalDate today, Map<LocalDate, BigDecimal> owed) {
        var units = new TreeMap<BigDecimal, Integer>();
        owed.values().forEach(amount -> units.merge(amount, 1, Integer::sum));
        if (owed.isEmpty()) {
            return;
        }
        var days = new TreeMap<>(owed);
        var lines = new ArrayList<Map<String, Object>>();
        units.forEach((amount, count) -> lines.add(Invoiced.line(
                placement,
                days.firstKey().toString(),
                days.lastKey().toString(),
                1 + random.nextInt(count),
                amount.toPlainString(),
                "EXEMPT")));
        var sent = Invoiced.send(provider, Invoiced.invoice("H-" + UUID.randomUUID(), today.toString(), "0.00", lines))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        if (!sent.getString("status").equals("MATCHED")) {
            step(sent.getString("id"), "rejection");
        }
    }

    /** Of all that is matched or paid, what is asked for and not due any more. */
    void creditWhatHasFallen(UUID provider, LocalDate today) {
        for (var status : List.of("MATCHED", "PAID", "HOLD")) {
            for (String id : ids(provider, status)) {
                by(runs.finance).post("/v1/invoices/" + id + "/matching").then().statusCode(200);
                for (var line :
                        by(runs.finance).get("/v1/invoices/" + id).jsonPath().<Map<String, Object>>getList("lines")) {
                    if (Money.of(String.valueOf(line.get("disputed"))).isPositive()) {
                        credit(provider, id, line, today);
                    }
                }
            }
        }
    }

    private static void credit(UUID provider, String id, Map<String, Object> line, LocalDate today) {
        var net = String.valueOf(line.get("disputed"));
        by(
                        Login.ofProvider(provider),
                        Map.of(
                                "number",
                                "C-" + UUID.randomUUID(),
                                "issuedOn",
                                today.toString(),
                                "reason",
                                "not due any more",
                                "lines",
                                List.of(Map.of("line", line.get("line"), "net", net)),
                                "net",
                                net,
                                "vat",
                                "0.00",
                                "gross",
                                net))
                .post("/v1/invoices/" + id + "/credit-notes")
                .then()
                .statusCode(201);
    }

    /** What is held since its sessions cost less is released for what is due, or sent back when nothing is. */
    void settleHeld(List<UUID> providers) {
        for (var provider : providers) {
            for (String id : ids(provider, "HOLD")) {
                if (step(id, "release") == 422) {
                    assertThat(step(id, "rejection")).isEqualTo(200);
                }
            }
        }
    }

    private int step(String id, String step) {
        return by(runs.finance, Map.of("reason", "as it is"))
                .post("/v1/invoices/" + id + "/" + step)
                .statusCode();
    }

    private List<String> ids(UUID provider, String status) {
        return by(Login.ofProvider(provider))
                .get("/v1/invoices?limit=200&status=" + status)
                .jsonPath()
                .getList("items.id");
    }
}
