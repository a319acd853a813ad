/**
 * One id for one request, on every answer and passed to the service, so that both logs can be laid side by side.
 */
@NullMarked
package org.opendps.gateway.tracking;

import org.jspecify.annotations.NullMarked;
