package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.finance.spend.VatCode;
import org.opendps.test.Login;

/** What providers invoice and credit, by whatever comes to their minds; the VAT rounded as they please. */
final class RandomInvoices {

    private final PayRunStory runs;

    /** Those that charge VAT. */
    private final Set<UUID> taxed = new HashSet<>();

    RandomInvoices(PayRunStory runs) {
        this.runs = runs;
    }

    void chargesVat(UUID provider) {
        taxed.add(provider);
    }

    VatCode code(UUID provider) {
        return taxed.contains(provider) ? VatCode.STD_20 : VatCode.EXEMPT;
    }

    private Money vat(Random random, UUID provider, List<Map<String, Object>> lines) {
        var nets = lines.stream()
                .map(line -> Money.of(String.valueOf(line.get("net"))))
                .toList();
        var code = code(provider);
        return code == VatCode.STD_20 && random.nextBoolean()
                ? Money.sum(nets.stream().map(code::vatOn).toList())
                : code.vatOn(Money.sum(nets));
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
                code(provider).name())));
        var vat = vat(random, provider, lines).toString();
        var sent = Invoiced.send(provider, Invoiced.invoice("H-" + UUID.randomUUID(), today.toString(), vat, lines))
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
                        credit(provider, id, line, String.valueOf(line.get("disputed")), today);
                    }
                }
            }
        }
    }

    /**
     * Some pence of what is due and asked for.
     *
     * @return how much
     */
    Money giveAway(Random random, UUID provider, LocalDate today) {
        var given = Money.ZERO;
        for (String id : ids(provider, random.nextBoolean() ? "MATCHED" : "PAID")) {
            var line = by(runs.finance)
                    .get("/v1/invoices/" + id)
                    .jsonPath()
                    .<Map<String, Object>>getList("lines")
                    .getFirst();
            var asked = Money.of(String.valueOf(line.get("net"))).minus(Money.of(String.valueOf(line.get("credited"))));
            var net = new Money(BigDecimal.valueOf(1 + random.nextInt(300), 2)).min(asked);
            if (net.isPositive()) {
                credit(provider, id, line, net.toString(), today);
                given = given.plus(net);
            }
        }
        return given;
    }

    private void credit(UUID provider, String id, Map<String, Object> line, String net, LocalDate today) {
        var vat = code(provider).vatOn(Money.of(net));
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
                                vat.toString(),
                                "gross",
                                Money.of(net).plus(vat).toString()))
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
