/**
 * The one door in front of the services: it finds the service of a path, checks the token, passes the request on and
 * answers for itself only where no service can. It knows paths and addresses, and no word of the business.
 */
@NullMarked
package org.opendps.gateway;

import org.jspecify.annotations.NullMarked;
