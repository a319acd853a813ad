-- Why a lot ends without an award, as its bidders are told; null where what put each bid out says it all.
alter table summary_release add column why_none text;
