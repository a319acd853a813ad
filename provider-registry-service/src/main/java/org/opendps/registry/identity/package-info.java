/**
 * Who acts for a provider. The binding is promised here with the provider, in one transaction, and carried out at the
 * identity provider afterwards, as often as it takes.
 */
@NullMarked
package org.opendps.registry.identity;

import org.jspecify.annotations.NullMarked;
