create policy ask on :service.export for insert to :service with check (organisation = (select session.organisation()));
-- whoever holds the link's key opens it, until it expires
create policy open on :service.export for select to :service
  using (expires_at > now() and key_digest = (select decode(nullif(current_setting('app.export', true), ''), 'hex')));
create policy expire on :service.export for delete to :service using (expires_at <= now());
