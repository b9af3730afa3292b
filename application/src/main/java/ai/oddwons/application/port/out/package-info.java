/**
 * What we need from outside, named for the capability and never for the technology. Every port is
 * lazy: nothing happens before subscription, and each subscription asks again.
 */
@NullMarked
package ai.oddwons.application.port.out;

import org.jspecify.annotations.NullMarked;
