"""Events to deliveries: decide, routes, render, retry policy (pure); channels at the edge."""
