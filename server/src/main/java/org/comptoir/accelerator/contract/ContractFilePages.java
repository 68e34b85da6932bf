package org.comptoir.accelerator.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.file.export.ContractFileWriter;
import org.comptoir.trading.life.Contracts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A contract as a contract file, to be kept or sent on.
@Controller
class ContractFilePages {
    private final TradingAccess access;
    private final Contracts contracts;

    ContractFilePages(TradingAccess access, Contracts contracts) {
        this.access = access;
        this.contracts = contracts;
    }

    @GetMapping("/accelerator/{store}/contracts/{id}/file")
    ResponseEntity<byte[]> file(Desk desk, @PathVariable UUID id) {
        var contract = access.contractToDecide(desk.actor(), desk.store(), new ContractId(id));
        var bytes = new ByteArrayOutputStream();
        try (var writer = new ContractFileWriter(bytes)) {
            writer.write(contracts.whole(contract.id()).current());
        }
        var name = contract.name() + " " + contract.number() + ".xml";
        var file = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bytes.toByteArray());
    }
}
