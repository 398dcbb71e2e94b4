package org.plenary.sample;

import org.springframework.stereotype.Component;

/** Makes what a file says, through the services, so that the same rules hold as for everybody. */
@Component
class SampleLoader {

    private final SampleBodies bodies;
    private final SampleActs acts;
    private final SampleAgendas agendas;
    private final SampleLinks links;

    SampleLoader(SampleBodies bodies, SampleActs acts, SampleAgendas agendas, SampleLinks links) {
        this.bodies = bodies;
        this.acts = acts;
        this.agendas = agendas;
        this.links = links;
    }

    void load(String name, SampleKeys keys) {
        var file = SampleFile.read(name);
        bodies.create(file, keys);
        acts.create(file, keys);
        agendas.create(file, keys);
        links.create(file, keys);
    }
}
