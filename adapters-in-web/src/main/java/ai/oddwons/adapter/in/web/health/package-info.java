/** Whether the service can serve, for people, load balancers and monitoring. */
@NullMarked
package ai.oddwons.adapter.in.web.health;

import org.jspecify.annotations.NullMarked;
