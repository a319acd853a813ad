/** What all OpenAPI documents share: the login and the address. */
@NullMarked
package org.opendps.blocks.openapi;

import org.jspecify.annotations.NullMarked;
