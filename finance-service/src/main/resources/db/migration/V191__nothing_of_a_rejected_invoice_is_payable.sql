-- As its payable says: nothing of an invoice that was sent back is payable, of no line either.
update invoice i set
    lines = (select jsonb_agg(line || '{"matched": "0.00", "risen": "0.00"}' order by place)
             from jsonb_array_elements(lines) with ordinality of_one (line, place))
where status = 'REJECTED';
