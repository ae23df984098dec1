/** What stands before the gateway and speaks TLS. */
export interface Door {
  /** the name by which browsers come, without https:// */
  host: string
  /** port of the gateway on loopback */
  gateway: number
  /** port on which TLS is spoken; 443 */
  port?: number
  certificate: string
  key: string
}

const MAX_FILE_MB = 64

/** A whole configuration of nginx. What browsers say of themselves as a proxy is not passed on: the address that is seen here is. */
export const nginxConfiguration = ({
  host,
  gateway,
  port = 443,
  certificate,
  key,
}: Door): string => `worker_processes auto;
pid /run/nginx.pid;
events { worker_connections 1024; }
http {
  server_tokens off;
  access_log off;
  # a link to a file holds its key: addresses are in no log
  error_log stderr crit;
  client_max_body_size ${MAX_FILE_MB}m;
  client_body_timeout 60s;
  proxy_read_timeout 90s;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:tls:4m;
  ssl_session_tickets off;
${
  port === 443
    ? `  server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    return 301 https://$host$request_uri;
  }
`
    : ''
}  upstream gateway { server 127.0.0.1:${gateway}; keepalive 16; }
  server {
    listen ${port} ssl http2;
    listen [::]:${port} ssl http2;
    server_name ${host};
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    location / {
      proxy_pass http://gateway;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $remote_addr;
      proxy_request_buffering off;
      # answers hold children's data: none is put on this machine's disk
      proxy_max_temp_file_size 0;
    }
    location = /metrics { return 404; }
  }
}
`

/** The same for Caddy, which gets its certificate by itself. */
export const caddyConfiguration = ({ host, gateway }: Pick<Door, 'host' | 'gateway'>): string => `${host} {
  request_body {
    max_size ${MAX_FILE_MB}MB
  }
  respond /metrics 404
  reverse_proxy 127.0.0.1:${gateway} {
    header_up X-Forwarded-For {remote_host}
  }
}
`
