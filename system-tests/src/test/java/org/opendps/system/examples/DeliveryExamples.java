package org.opendps.system.examples;

import static org.opendps.system.examples.Examples.id;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendps.local.story.Actor;

/** What was delivered, invoiced and paid: weeks of three placements. */
final class DeliveryExamples implements Chapter {

    private static final List<String> A_WEEK = List.of("2026-11-16", "2026-11-19");

    @Override
    public void tell(World world, Examples examples) {
        world.at("2026-11-24T10:00:00Z");
        examples.of("POST /v1/absence-agreements")
                .with("providerId", world.club("provider1"))
                .byAnybody()
                .by("commissioner");
        var invoiced = world.funded("provider1");
        var inFile = world.funded("provider1");
        invoices(world, examples, invoiced, inFile);
        world.at("2026-12-08T12:00:00Z");
        electronicInvoices(world, examples, invoiced);
        world.at("2026-12-14T09:00:00Z");
        returns(world, examples, invoiced, inFile);
        var run = payRun(world, examples, inFile);
        world.at("2027-02-15T10:00:00Z");
        paidLate(examples, run);
        held(world, examples, invoiced);
    }

    private static void invoices(World world, Examples examples, String placement, String other) {
        approve(world, returned(world, placement, A_WEEK));
        var invoice = id(examples.of("POST /v1/invoices")
                .like("application/json")
                .with("placementId", placement)
                .by("provider1"));
        world.at("2026-11-25T12:00:00Z");
        examples.of("POST /v1/invoices/{id}/credit-notes")
                .like("application/json")
                .at(invoice)
                .by("provider1");
        var held = invoice(world, "HDC-2026-119", other, 2);
        examples.of("POST /v1/invoices/{id}/dispute").at(held).by("finance");
        examples.of("POST /v1/invoices/{id}/dispute-resolution").at(held).by("finance");
        examples.of("POST /v1/invoices/{id}/rejection").at(held).by("finance");
        approve(world, returned(world, other, A_WEEK));
        var tooMany = invoice(world, "HDC-2026-120", other, 3);
        examples.of("POST /v1/invoices/{id}/release").at(tooMany).by("finance");
    }

    private static void electronicInvoices(World world, Examples examples, String placement) {
        approve(world, returned(world, placement, List.of("2026-11-30", "2026-12-03")));
        var invoice = id(examples.of("POST /v1/invoices")
                .like("application/xml")
                .with("placementId", placement)
                .by("provider1"));
        examples.of("POST /v1/invoices/{id}/credit-notes")
                .like("application/xml")
                .at(invoice)
                .by("provider1");
    }

    private static void returns(World world, Examples examples, String placement, String inFile) {
        var week = id(examples.of("POST /v1/attendance-returns")
                .with("placementId", placement)
                .by("provider1"));
        var query = id(
                examples.of("POST /v1/attendance-returns/{id}/queries").at(week).by("finance"));
        examples.of("POST /v1/attendance-returns/{id}/queries/{queryId}/answer")
                .at(week, query)
                .by("provider1");
        examples.person("finance")
                .post("/v1/attendance-returns/" + week + "/queries/" + query + "/closing")
                .expect(200);
        examples.of("POST /v1/attendance-files")
                .asking("reference=week-50")
                .with("placementId", inFile)
                .byAnybody()
                .by("provider1");
        examples.of("POST /v1/attendance-returns/{id}/rejection").at(week).by("finance");
        askAboutWhatWaits(examples.person("finance"));
        // each is answered as if it were approved alone
        examples.of("POST /v1/attendance-returns/approvals")
                .byAnybody()
                .with(
                        "returnIds",
                        returned(world, placement, List.of("2026-11-23", "2026-11-26")),
                        returned(world, inFile, List.of("2026-11-23", "2026-11-26")))
                .by("finance");
    }

    /** A return that waits is shown without being asked for, and so is its question. */
    private static void askAboutWhatWaits(Actor finance) {
        var waits = id(finance.get("/v1/attendance-returns").expect(200).at("/items/0"));
        finance.post("/v1/attendance-returns/" + waits + "/queries", Map.of("question", "Was Thursday a whole day?"))
                .expect(201);
    }

    private static String payRun(World world, Examples examples, String placement) {
        approve(world, returned(world, placement, List.of("2026-11-30", "2026-12-03")));
        var discarded = id(examples.of("POST /v1/pay-runs").by("finance"));
        examples.of("POST /v1/pay-runs/{id}/discarding").at(discarded).by("finance");
        var run = id(examples.of("POST /v1/pay-runs").by("finance"));
        examples.of("POST /v1/holds/{id}/release").at(held(examples, run)).by("finance");
        return run;
    }

    private static String held(Examples examples, String run) {
        var finance = examples.person("finance");
        finance.post("/v1/pay-runs/" + run + "/review").expect(200);
        var invoice =
                id(finance.get("/v1/pay-runs/" + run + "/invoices").expect(200).at("/items/0"));
        return id(examples.of("POST /v1/holds")
                .with("payRunId", run)
                .with("invoiceId", invoice)
                .by("finance"));
    }

    /** Invoices of November: their 30 days were over at Christmas. */
    private static void paidLate(Examples examples, String run) {
        var finance = examples.person("finance");
        finance.post("/v1/pay-runs/" + run + "/acceptance").expect(200);
        examples.person("finance-approver")
                .post("/v1/pay-runs/" + run + "/approval")
                .expect(200);
        var file = finance.get("/v1/pay-runs/" + run).expect(200);
        finance.post(
                        "/v1/pay-runs/" + run + "/payment",
                        Map.of(
                                "paidOn",
                                "2027-02-15",
                                "payments",
                                1,
                                "total",
                                file.get("toPay").asText(),
                                "rejected",
                                List.of()))
                .expect(200);
        var late = id(finance.get("/v1/invoices?status=PAID").expect(200).at("/items/0"));
        examples.of("PUT /v1/invoices/{id}/interest-paid").at(late).by("finance");
    }

    /** Of a run that is not paid before the end. */
    private static void held(World world, Examples examples, String placement) {
        approve(world, returned(world, placement, List.of("2026-12-07", "2026-12-10")));
        var run = examples.person("finance").post("/v1/pay-runs", Map.of("upTo", "2026-12-13"));
        held(examples, id(run.expect(201)));
    }

    private static String invoice(World world, String number, String placement, int units) {
        var net = 55 * units + ".00";
        return id(world.actor("provider1")
                .post(
                        "/v1/invoices",
                        Map.of(
                                "number",
                                number,
                                "issuedOn",
                                "2026-11-24",
                                "lines",
                                List.of(Map.of(
                                        "placementId", placement,
                                        "serviceFrom", "2026-11-16",
                                        "serviceTo", "2026-11-22",
                                        "units", units,
                                        "unitPrice", "55.00",
                                        "vatCode", "EXEMPT",
                                        "net", net)),
                                "net",
                                net,
                                "vat",
                                "0.00",
                                "gross",
                                net))
                .expect(201));
    }

    private static String returned(World world, String placement, List<String> days) {
        var week = new LinkedHashMap<String, Object>();
        week.put("placementId", placement);
        week.put("weekStarting", days.getFirst());
        week.put(
                "sessions",
                days.stream()
                        .map(day -> Map.of("date", day, "outcome", "ATTENDED"))
                        .toList());
        return id(world.actor("provider1").post("/v1/attendance-returns", week).expect(201));
    }

    private static void approve(World world, String week) {
        world.actor("finance")
                .post("/v1/attendance-returns/" + week + "/approval")
                .expect(200);
    }
}
