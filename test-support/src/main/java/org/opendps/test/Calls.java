package org.opendps.test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests to the service under test. */
public final class Calls {

    private Calls() {}

    public static RequestSpecification by(Login login) {
        return RestAssured.given().auth().oauth2(login.token());
    }

    public static RequestSpecification by(Login login, Object body) {
        return by(login).contentType(ContentType.JSON).body(body);
    }
}
