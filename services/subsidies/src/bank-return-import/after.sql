-- What was said before each word.
alter table word
add came_back_before boolean not null default false,
add arrived_before boolean not null default false,
add says_again boolean not null default false
